// A table or a picture that is wider than the screen scrolls; with this it scrolls by keyboard, too.
document$.subscribe(() => {
  for (const wide of document.querySelectorAll(".md-typeset__scrollwrap, p:has(> img[src$='.svg'])")) wide.tabIndex = 0;
});
