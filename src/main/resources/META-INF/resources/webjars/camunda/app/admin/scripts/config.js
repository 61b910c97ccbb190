export default {
  customScripts: ['../../../one-login'],
  disableWelcomeMessage: true
};
