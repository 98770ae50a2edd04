"""The fonts that the browser of the tests has, on whatever machine: Latin only, and no others.

Lao comes with the pages and pictures or is not there, so a letter that they lack is seen to lack.
"""

from pathlib import Path

from scripts.drawing import fonts

CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  {folders}
  <cachedir>{cache}</cachedir>
  <alias><family>monospace</family><prefer><family>Noto Sans Mono</family></prefer></alias>
  <match target="pattern">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintslight</const></edit>
  </match>
</fontconfig>
"""


def fontconfig(folder: Path) -> Path:
    """Write the configuration that names the fonts; the browser reads it in place of its own."""
    written = folder / "fonts.conf"
    folders = "".join(f"<dir>{one}</dir>" for one in (fonts._latin(), fonts._signs()))
    text = CONFIGURATION.format(folders=folders, cache=folder / "cache")
    written.write_text(text, encoding="utf-8")
    return written
