// The lists are worked from the top, so the most pressing task stands there. The page would sort by
// the day a task was created, unless its address tells otherwise: what a person chooses stays.
const mostPressingFirst = encodeURIComponent('[{"sortBy":"priority","sortOrder":"desc"}]');

const sort = () => {
  const hash = window.location.hash || '#/';
  if (/^#\/(\?|$)/.test(hash) && !hash.includes('sorting=')) {
    window.location.replace(
      `${hash}${hash.includes('?') ? '&' : '?'}sorting=${mostPressingFirst}`
    );
  }
};
window.addEventListener('hashchange', sort);
sort();

export default [];
