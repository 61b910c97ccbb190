const spoken = ['en', 'es', 'de'];
const asked = (navigator.languages?.[0] ?? navigator.language ?? '').split('-')[0].toLowerCase();

export default {
  app: {
    vendor: 'Cobranza',
    name: 'Tasklist'
  },
  locales: {
    availableLocales: spoken,
    // Some words are looked up before a second language has been loaded: so there is only one.
    fallbackLocale: spoken.includes(asked) ? asked : 'en'
  },
  customScripts: ['../../../one-login'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'claims the currently selected task'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'set the focus to the first filter in the list'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'sets the focus to the first task in the list'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'sets the focus to the first input field in a task form'
    }
  }
};
