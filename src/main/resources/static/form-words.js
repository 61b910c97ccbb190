// What a form says of a field that is left empty or filled in wrongly, and of a table without lines,
// is English of a machine, whatever language the form speaks.
const said = {
  en: [
    [/^Field is required\.$/, 'Please fill this in.'],
    [/^Field must be a valid email\.$/, 'This is not an e-mail address.'],
    [/^Field must have maximum length of (\d+)\.$/, 'No more than $1 characters, please.'],
    [/^Field must have minimum value of (\S+)\.$/, 'This has to be at least $1.'],
    [/^Nothing to show\.$/, 'Nothing so far.']
  ],
  es: [
    [/^Field is required\.$/, 'Rellene este campo.'],
    [/^Field must be a valid email\.$/, 'No es una dirección de correo electrónico.'],
    [/^Field must have maximum length of (\d+)\.$/, 'Escriba como máximo $1 caracteres.'],
    [/^Field must have minimum value of (\S+)\.$/, 'Debe ser al menos $1.'],
    [/^Nothing to show\.$/, 'Nada hasta ahora.']
  ]
};
const words = said[document.documentElement.lang] ?? said.en;

const reword = place => {
  // The text itself is the form's own and stays where it is, or the form could not take it away.
  const sentence = place.firstChild;
  for (const [pattern, word] of words) {
    if (sentence?.nodeType === Node.TEXT_NODE && pattern.test(sentence.data)) {
      sentence.data = sentence.data.replace(pattern, word);
    }
  }
};

new MutationObserver(() =>
  document.querySelectorAll('.fjs-form-field-error li, .fjs-form .fjs-table-empty').forEach(reword)
).observe(document.body, { childList: true, subtree: true, characterData: true });

export default [];
