"""Ink: where a picture has it, and how far that of one picture lies from that of another."""

from base64 import b64decode, b64encode

import numpy as np
import numpy.typing as npt
from playwright.sync_api import Page

Ink = npt.NDArray[np.bool_]
FAR = 40
"""Pixels from which on it does not matter how far ink is apart."""
DARK = 128
READ = """async (png) => {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
  canvas.drawImage(image, 0, 0);
  const { data } = canvas.getImageData(0, 0, image.width, image.height);
  let greys = "";
  for (let at = 0; at < data.length; at += 4) greys += String.fromCharCode(data[at + 1]);
  return [image.height, image.width, btoa(greys)];
}"""
"""The browser decodes a picture: its green is grey enough, as letters are dark on white."""


def ink(page: Page, png: bytes, left: int = 0) -> Ink:
    """Give the ink of a picture right of a column, cut out close."""
    height, width, greys = page.evaluate(READ, b64encode(png).decode())
    dark = np.frombuffer(b64decode(greys), np.uint8).reshape(height, width)[:, left:] < DARK
    rows, columns = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    if not rows.size:
        return dark[:0, :0]
    return dark[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def apart(one: Ink, other: Ink) -> int:
    """Tell how many pixels the loneliest ink of either is from any ink of the other.

    A mark that is missing, moved or too much is as far as it moved, however long the text is;
    edges drawn a little softer are not even one pixel apart.
    """
    one, other = _framed(one, other), _framed(other, one)
    near_one, near_other = one, other
    for pixels in range(FAR):
        if not (one & ~near_other).any() and not (other & ~near_one).any():
            return pixels
        near_one, near_other = _grown(near_one), _grown(near_other)
    return FAR


def _framed(picture: Ink, other: Ink) -> Ink:
    """Give a picture the room of both, both in the upper left."""
    framed = np.zeros(np.maximum(picture.shape, other.shape), dtype=np.bool_)
    framed[: picture.shape[0], : picture.shape[1]] = picture
    return framed


def _grown(picture: Ink) -> Ink:
    """Spread ink by a pixel in all directions."""
    tall = picture.copy()
    tall[1:] |= picture[:-1]
    tall[:-1] |= picture[1:]
    grown = tall.copy()
    grown[:, 1:] |= tall[:, :-1]
    grown[:, :-1] |= tall[:, 1:]
    return grown
