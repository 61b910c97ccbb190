// An answer that the server refuses comes back with its sentence and the field it is about. The page
// shows the sentence in a corner; here it stands at the field until that is changed.
const answered = /\/task\/[^/?]+\/(submit-form|complete)(\?|$)/;
const open = XMLHttpRequest.prototype.open;

XMLHttpRequest.prototype.open = function (method, address, ...rest) {
  if (answered.test(address)) {
    this.addEventListener('load', () => {
      forget();
      if (this.status >= 400 && this.status < 500) {
        show(this.responseText);
      }
    });
  }
  return open.call(this, method, address, ...rest);
};

const forget = () => document.querySelectorAll('.refused-answer').forEach(each => each.remove());

const show = told => {
  let refusal;
  try {
    refusal = JSON.parse(told);
  } catch {
    return;
  }
  const place = refusal.field && fieldOf(refusal.field);
  if (!place) {
    return;
  }
  const sentence = document.createElement('div');
  sentence.className = 'fjs-form-field-error refused-answer';
  sentence.setAttribute('role', 'alert');
  sentence.textContent = refusal.message;
  place.append(sentence);
  place.scrollIntoView({ block: 'center' });
  ['input', 'change', 'click'].forEach(touched =>
    place.addEventListener(touched, () => sentence.remove(), { once: true })
  );
};

// What the corner says is about the answer that was sent: it goes when that is changed, sent again or
// left for another task, and does not hide what an amount is, or say of an answer that was taken that
// it was not.
const outdated = '.fjs-form, .form-actions button, .tasks-list li.task';

const clearTheCorner = touched => {
  if (touched.target.closest?.(outdated)) {
    const said = [...document.querySelectorAll('.page-notifications .alert-danger .close')];
    // Not now: what this touch itself brings about may be at work, and a new sentence may come of it.
    setTimeout(() => said.forEach(each => each.click()));
  }
};

['input', 'change', 'click'].forEach(touched =>
  document.addEventListener(touched, clearTheCorner, { capture: true })
);

// The fields of a form bear its random prefix before their name; those of choices a number behind,
// those of a day or an hour what they are.
const fieldOf = key =>
  [...document.querySelectorAll('.fjs-form .fjs-form-field')].find(field =>
    [...field.querySelectorAll('[id]')].some(each =>
      new RegExp(`^fjs-form-[^-]+-${key}(-\\d+|-date|-time)?$`).test(each.id)
    )
  );

// What the form itself refuses stands at its fields, of which the first may be out of sight.
document.addEventListener('click', pressed => {
  if (pressed.target.closest('.form-actions button')) {
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        document.querySelector('.fjs-form .fjs-has-errors')?.scrollIntoView({ block: 'center' })
      )
    );
  }
});

export default [];
