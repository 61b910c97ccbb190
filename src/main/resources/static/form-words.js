// What a form says of a field that is left empty or filled in wrongly is English of a machine,
// whatever language the form speaks.
const said = {
  en: [
    [/^Field is required\.$/, 'Please fill this in.'],
    [/^Field must be a valid email\.$/, 'This is not an e-mail address.'],
    [/^Field must have maximum length of (\d+)\.$/, 'No more than $1 characters, please.'],
    [/^Field must have minimum value of (\S+)\.$/, 'This has to be at least $1.']
  ],
  es: [
    [/^Field is required\.$/, 'Rellene este campo.'],
    [/^Field must be a valid email\.$/, 'No es una dirección de correo electrónico.'],
    [/^Field must have maximum length of (\d+)\.$/, 'Escriba como máximo $1 caracteres.'],
    [/^Field must have minimum value of (\S+)\.$/, 'Debe ser al menos $1.']
  ]
};
const words = said[document.documentElement.lang] ?? said.en;

const reword = sentence => {
  for (const [pattern, word] of words) {
    if (pattern.test(sentence.textContent)) {
      sentence.textContent = sentence.textContent.replace(pattern, word);
    }
  }
};

new MutationObserver(() =>
  document.querySelectorAll('.fjs-form-field-error li').forEach(reword)
).observe(document.body, { childList: true, subtree: true, characterData: true });

export default [];
