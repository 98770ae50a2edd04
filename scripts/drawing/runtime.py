"""The Vega runtime, for charts that a reader makes interactive: one module that asks nobody else.

It comes from vl-convert, which draws the static pictures, so both are of the same versions.
"""

from importlib.metadata import files

from scripts.drawing.vega import VEGA_LITE

ENTRY = "export { vegaEmbed as embed };"
NOTICE = """\
Vega {vega}, Vega-Lite {lite}, Vega-Embed {embed}, Vega-Tooltip, Vega-Themes: copyright University \
of Washington Interactive Data Lab and contributors, BSD-3-Clause.
D3: copyright Mike Bostock, ISC. TopoJSON: copyright Mike Bostock, ISC.
node-semver: copyright Isaac Z. Schlueter and contributors, ISC.
fast-json-patch: copyright Joachim Wester, MIT.
json-stringify-pretty-compact: copyright Simon Lydell, MIT.
Bundled by vl-convert, under these conditions, which are those of Vega as well:
"""


def runtime(entry: str) -> bytes:
    """Bundle the runtime; it depends on the version of vl-convert only."""
    import vl_convert

    bundle = vl_convert.javascript_bundle(entry, vl_version=VEGA_LITE)
    return f"/*!\n{_notice()}\n*/\n{bundle}\n".encode()


def _notice() -> str:
    """Name what is in the bundle, and give the licence that goes with it."""
    import vl_convert

    versions = NOTICE.format(vega=vl_convert.get_vega_version(), lite=VEGA_LITE,
                             embed=vl_convert.get_vega_embed_version())  # fmt: skip
    held = files("vl-convert-python") or []
    [licence] = [one for one in held if one.name == "LICENSE"]
    return f"{versions}\n{licence.read_text(encoding='utf-8').strip()}"
