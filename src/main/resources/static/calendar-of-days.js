// The calendar of a day is English of a machine and begins on Sunday, whatever language the form
// speaks: here its words are the company's, and its first day is that of the reader's country.
const language = document.documentElement.lang || 'en';

// Where a browser does not know countries, most weeks begin on Monday.
const firstDay = () => {
  const locale = new Intl.Locale(navigator.language);
  const week = locale.getWeekInfo?.() ?? locale.weekInfo;
  return (week?.firstDay ?? 1) % 7;
};

// The first of January 2023 was a Sunday, the first day by the calendar's own count.
const days = form =>
  [...Array(7).keys()].map(day => name({ weekday: form }, new Date(Date.UTC(2023, 0, 1 + day))));

const months = form =>
  [...Array(12).keys()].map(month => name({ month: form }, new Date(Date.UTC(2023, month, 1))));

const name = (part, day) => new Intl.DateTimeFormat(language, { ...part, timeZone: 'UTC' }).format(day);

window.flatpickr?.localize({
  firstDayOfWeek: firstDay(),
  weekdays: { shorthand: days('short'), longhand: days('long') },
  months: { shorthand: months('short'), longhand: months('long') }
});

export default [];
