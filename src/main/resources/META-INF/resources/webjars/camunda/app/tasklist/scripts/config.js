// One language a page: forms, names of tasks and lists are the company's, and so are Tasklist's own
// words around them.
async function companyLanguage() {
  try {
    const answer = await fetch('/company-language');
    return answer.ok ? (await answer.text()).trim() : 'en';
  } catch {
    return 'en';
  }
}

const language = await companyLanguage();
document.documentElement.lang = language;

// The page looks some words up before it has loaded them, unless it finds them where it kept them
// the last time. This makes the first time like every other.
async function keepWords() {
  const locales = document.querySelector('base').getAttribute('app-root') + '/app/tasklist/locales/';
  const answer = await fetch(`${locales}${language}.json?bust=${window.bust}`);
  if (answer.ok) {
    const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
    kept[`${locales}_locales_data_${language}_${window.bust}`] = await answer.text();
    localStorage.setItem('camunda-web', JSON.stringify(kept));
  }
}

await keepWords();

export default {
  app: {
    vendor: 'Cobranza',
    name: 'Tasklist'
  },
  locales: {
    availableLocales: [language],
    fallbackLocale: language
  },
  customScripts: [
    '../../../one-login',
    '../../../most-pressing-first',
    '../../../refused-field',
    '../../../form-words',
    '../../../calendar-of-days'
  ],
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
