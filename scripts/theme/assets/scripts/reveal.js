// Opens what is closed around the place that the address names. Browsers that do so by themselves
// find it open already.

function reveal() {
  const target = document.querySelector(":target");
  const closed = [];
  for (let one = target?.closest("details"); one; one = one.parentElement.closest("details")) {
    if (!one.open) closed.push(one);
  }
  for (const one of closed) one.open = true;
  if (closed.length > 0) target.scrollIntoView();
}

addEventListener("hashchange", reveal);
reveal();
