// Moves demo time and says what that brought.
(() => {
  const address = document.currentScript.dataset.address;
  const panel = document.getElementById("demo-clock");
  const today = document.getElementById("demo-today");
  const status = document.getElementById("demo-status");
  const buttons = panel.querySelectorAll("button");
  const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;

  const show = (journey) => {
    const day = new Date(`${journey.today}T12:00:00`);
    today.textContent = new Intl.DateTimeFormat(today.dataset.format, {
      dateStyle: "full",
    }).format(day);
    document.querySelectorAll("#demo-counts [data-count]").forEach((place) => {
      place.textContent = journey[place.dataset.count];
    });
    document.getElementById("demo-left").hidden = journey.leftUndone === 0;
    document.getElementById("demo-counts").hidden = false;
  };

  const advance = async (days) => {
    const headers = { "Content-Type": "application/json", Accept: "application/json" };
    if (meta("csrf-header")) {
      headers[meta("csrf-header")] = meta("csrf-token");
    }
    const answer = await fetch(address, {
      method: "POST",
      headers,
      body: JSON.stringify({ advanceDays: days }),
    });
    const told = await answer.json();
    if (!answer.ok) {
      throw new Error(told.detail);
    }
    return told;
  };

  buttons.forEach((button) =>
    button.addEventListener("click", async () => {
      buttons.forEach((each) => (each.disabled = true));
      status.textContent = panel.dataset.busy;
      try {
        show(await advance(Number(button.dataset.days)));
        status.textContent = "";
      } catch (problem) {
        status.textContent = problem.message || panel.dataset.failed;
      } finally {
        buttons.forEach((each) => (each.disabled = false));
      }
    }),
  );
})();
