// Sends the chosen file with progress and shows what became of its rows.
(() => {
  const ROWS_SHOWN = 200;
  const form = document.getElementById("import-form");
  const drop = document.getElementById("drop");
  const file = form.elements.file;
  const fileName = document.getElementById("file-name");
  const progress = document.getElementById("progress");
  const problem = document.getElementById("problem");
  const result = document.getElementById("result");
  const button = form.querySelector("button");
  let lastResult = null;

  const showFileName = () => {
    if (file.files.length > 0) {
      fileName.textContent = file.files[0].name;
    }
  };

  const offerKinds = () => {
    const profile = form.querySelector("input[name=profile]:checked");
    const kinds = profile ? profile.dataset.kinds.split(" ") : [];
    const choices = [...form.querySelectorAll("input[name=kind]")];
    choices.forEach((choice) => (choice.disabled = !kinds.includes(choice.value)));
    if (!choices.some((choice) => choice.checked && !choice.disabled)) {
      const first = choices.find((choice) => !choice.disabled);
      if (first) {
        first.checked = true;
      }
    }
  };

  const say = (text, percent) => {
    progress.hidden = false;
    progress.querySelector("p").textContent = text;
    const bar = progress.querySelector("progress");
    if (percent === null) {
      bar.removeAttribute("value");
    } else {
      bar.value = percent;
    }
  };

  const refuse = (text) => {
    problem.textContent = text;
    problem.hidden = false;
  };

  const summary = ({ accepted, rejected }) => {
    if (rejected.length > 0) {
      return result.dataset.partly;
    }
    return accepted === 0 ? result.dataset.unchanged : result.dataset.done;
  };

  const show = (answer) => {
    lastResult = answer;
    document.getElementById("accepted").textContent = answer.accepted;
    document.getElementById("duplicates").textContent = answer.duplicates;
    document.getElementById("rejected").textContent = answer.rejected.length;
    document.getElementById("summary").textContent = summary(answer);
    const rows = answer.rejected.slice(0, ROWS_SHOWN).map(({ line, field, message }) => {
      const row = document.createElement("tr");
      [line, field, message].forEach((text) => {
        row.appendChild(document.createElement("td")).textContent = text;
      });
      return row;
    });
    result.querySelector("tbody").replaceChildren(...rows);
    result.querySelector("table").hidden = rows.length === 0;
    document.getElementById("more").hidden = answer.rejected.length <= ROWS_SHOWN;
    result.hidden = false;
  };

  const answered = (request) => {
    progress.hidden = true;
    button.disabled = false;
    let answer = null;
    try {
      answer = JSON.parse(request.responseText);
    } catch (notJson) {
      refuse(request.status + " " + request.statusText);
      return;
    }
    if (request.status === 200) {
      show(answer);
    } else {
      refuse((answer.field ? answer.field + ": " : "") + (answer.detail || answer.title));
    }
  };

  const send = () => {
    const choice = new FormData(form);
    const content = new FormData();
    content.append("file", file.files[0]);
    const request = new XMLHttpRequest();
    request.open(
      "POST",
      `api/${choice.get("kind")}/import?profile=${encodeURIComponent(choice.get("profile"))}`,
    );
    const header = document.querySelector("meta[name=csrf-header]");
    if (header) {
      request.setRequestHeader(
        header.content,
        document.querySelector("meta[name=csrf-token]").content,
      );
    }
    request.setRequestHeader("Accept", "application/json");
    request.upload.onprogress = (event) =>
      say(progress.dataset.uploading, (100 * event.loaded) / event.total);
    request.upload.onload = () => say(progress.dataset.checking, null);
    request.onload = () => answered(request);
    request.onerror = () => {
      progress.hidden = true;
      button.disabled = false;
      refuse(problem.dataset.failed);
    };
    problem.hidden = true;
    result.hidden = true;
    button.disabled = true;
    say(progress.dataset.uploading, 0);
    request.send(content);
  };

  // A leading sign would make a spreadsheet run the text as a formula.
  const cell = (text) => {
    const safe = /^[=+\-@\t]/.test(text) ? "'" + text : String(text);
    return '"' + safe.replaceAll('"', '""') + '"';
  };

  const download = () => {
    const headers = [...result.querySelectorAll("th")].map((th) => cell(th.textContent));
    const lines = lastResult.rejected.map(({ line, field, message }) =>
      [String(line), cell(field), cell(message)].join(","),
    );
    const counts = ["accepted", "duplicates", "rejected"].map((id) => {
      const count = document.getElementById(id);
      return [cell(count.nextElementSibling.textContent), count.textContent].join(",");
    });
    const text = "\uFEFF" + [...counts, "", headers.join(","), ...lines].join("\r\n") + "\r\n";
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
    link.download = file.files[0].name.replace(/\.[^.]*$/, "") + "-result.csv";
    link.click();
    URL.revokeObjectURL(link.href);
  };

  ["dragover", "dragleave", "drop"].forEach((type) =>
    drop.addEventListener(type, (event) => {
      event.preventDefault();
      drop.classList.toggle("over", type === "dragover");
    }),
  );
  drop.addEventListener("drop", (event) => {
    file.files = event.dataTransfer.files;
    showFileName();
  });
  file.addEventListener("change", showFileName);
  form.addEventListener("change", offerKinds);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  document.getElementById("download").addEventListener("click", download);
  offerKinds();
})();
