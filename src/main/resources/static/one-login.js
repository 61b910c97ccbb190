// There is one login page. The page's own would be refused.
const toLogin = () => {
  if (window.location.hash.startsWith('#/login')) {
    window.location.assign('/login');
  }
};
window.addEventListener('hashchange', toLogin);
toLogin();

export default [];
