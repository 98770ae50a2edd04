// The way out of the site, so that Back does not return to the page that was left: by the link, or
// by Escape pressed three times. Without this file the link is a plain link.

const TIMES = 3;
const PAUSE = 1500; // milliseconds between two presses that belong together

const links = [...document.querySelectorAll("a.leave")]; // in the header and in the search box
let presses = 0;
let last = 0;

function leave() {
  document.documentElement.style.display = "none"; // the next page may be slow to come
  location.replace(links[0].href);
}

for (const link of links) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
}

addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.repeat) return;
  presses = event.timeStamp - last < PAUSE ? presses + 1 : 1;
  last = event.timeStamp;
  if (presses === TIMES) leave();
}, { capture: true });
