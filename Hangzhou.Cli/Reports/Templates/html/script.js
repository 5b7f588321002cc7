(function () {
  "use strict";

  // A link into a folded target unfolds it.
  function reveal() {
    var id = decodeURIComponent(location.hash.slice(1));
    var place = id ? document.getElementById(id) : null;
    for (var at = place; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") at.open = true;
    }
    if (place) place.scrollIntoView();
  }
  addEventListener("hashchange", reveal);
  reveal();

  // On paper nothing can be unfolded; the lists of members are printed only where they are open.
  var opened = [];
  addEventListener("beforeprint", function () {
    document.querySelectorAll("details:not([open]):not(.roster):not(.rule)").forEach(function (one) {
      one.open = true;
      opened.push(one);
    });
  });
  addEventListener("afterprint", function () {
    opened.splice(0).forEach(function (one) { one.open = false; });
  });

  var form = document.getElementById("filter");
  if (!form) return;
  form.hidden = false;
  var rosters = Array.prototype.map.call(document.querySelectorAll(".roster"), function (details) {
    var rows = Array.prototype.map.call(details.querySelectorAll("tbody tr"), function (row) {
      var cells = row.cells;
      return {
        row: row,
        name: cells[0].textContent.toLowerCase(),
        fails: " " + cells[1].textContent + " ",
        open: row.className === "all-open" ? null : " " + cells[2].textContent + " "
      };
    });
    return { details: details, rows: rows };
  });

  function holds(list, milestone) {
    if (list === null) return true;
    return milestone ? list.indexOf(" " + milestone + " ") !== -1 : list.trim() !== "";
  }

  function filter() {
    var name = form.elements.name.value.trim().toLowerCase();
    var milestone = form.elements.milestone.value;
    var state = form.elements.state.value;
    var isAsked = Boolean(name || milestone || state);
    var shown = 0;
    rosters.forEach(function (roster) {
      var here = 0;
      roster.rows.forEach(function (one) {
        var fits = one.name.indexOf(name) !== -1;
        if (fits ? isAsked : false) {
          var fails = holds(one.fails, milestone);
          var open = holds(one.open, milestone);
          fits = state === "fails" ? fails : state === "open" ? open : fails || open;
        }
        one.row.hidden = !fits;
        if (fits) here += 1;
      });
      if (isAsked) roster.details.open = here > 0;
      shown += here;
    });
    form.elements.shown.value = form.getAttribute("data-shown").replace("#", String(shown));
  }

  form.addEventListener("input", filter);
  form.addEventListener("reset", function () { setTimeout(filter); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  document.querySelectorAll("a[data-milestone]").forEach(function (link) {
    link.addEventListener("click", function () {
      form.reset();
      form.elements.milestone.value = link.getAttribute("data-milestone");
      setTimeout(filter);
    });
  });
}());
