"""Vega as one script, bundled of the modules that vl-convert carries: no CDN, no npm.

A page loads it to make charts interactive, and pictures are drawn with it, so both are of the same
versions.
"""

from importlib.metadata import files
from typing import Final

VEGA_LITE: Final = "6.4"
"""The version of Vega-Lite that Altair writes and vl-convert carries."""
PAGE: Final = "export { vegaEmbed as embed };"
"""What a page imports."""
ENGINE: Final = """\
import * as all from "/npm/vega-embed@VERSION/+esm";
Object.assign(globalThis, { vega: all.vega, vegaLite: all.vegaLite });
"""
"""What draws without a page."""
NOTICE: Final = """\
Vega {vega}, Vega-Lite {lite}, Vega-Embed {embed}, Vega-Tooltip, Vega-Themes: copyright University \
of Washington Interactive Data Lab and contributors, BSD-3-Clause.
D3: copyright Mike Bostock, ISC. TopoJSON: copyright Mike Bostock, ISC.
node-semver: copyright Isaac Z. Schlueter and contributors, ISC.
fast-json-patch: copyright Joachim Wester, MIT.
json-stringify-pretty-compact: copyright Simon Lydell, MIT.
Bundled by vl-convert, under these conditions, which are those of Vega as well:
"""


def bundled(entry: str) -> str:
    """Bundle what an entry needs, with the licences of what is in it. It takes seconds."""
    import vl_convert

    embed = vl_convert.get_vega_embed_version()
    notice = NOTICE.format(vega=vl_convert.get_vega_version(), lite=VEGA_LITE, embed=embed)
    [licence] = [one for one in files("vl-convert-python") or [] if one.name == "LICENSE"]
    conditions = licence.read_text(encoding="utf-8").strip()
    bundle = vl_convert.javascript_bundle(entry.replace("VERSION", embed), vl_version=VEGA_LITE)
    return f"/*!\n{notice}\n{conditions}\n*/\n{bundle}\n"
