"""How Sphinx builds the handbook as HTML. The same pages are shown by GitHub and by the window.

Warnings end the build (`make docs`), so a link, an anchor or a picture that leads nowhere fails.
"""

from __future__ import annotations

import re
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from lowback_timer import __version__
from lowback_timer.window.look.palette import DARK, LIGHT, Palette

project = "Lowback Timer"
author = "The Lowback Timer developers"
version = release = __version__
language = "en"
extensions = ["myst_parser"]
include_patterns = ["guide/**.md", "exercises-format.md", "importing.md", "log-format.md"]
root_doc = "guide/index"
nitpicky = True
myst_heading_anchors = 4
myst_linkify_fuzzy_links = False
html_theme = "furo"
html_title = "Lowback Timer"
html_static_path = ["static"]
html_css_files = ["look.css"]
html_favicon = "../../assets/icon/lowback-timer.png"
html_copy_source = False
html_show_sourcelink = False
html_show_copyright = False
html_show_sphinx = False

_PART = re.compile(r"^## (?P<part>.+)$|^- \[(?P<title>.+)\]\((?P<file>.+)\.md\)$", re.MULTILINE)
_TREE = "\n```{{toctree}}\n:hidden:\n:caption: {part}\n\n{entries}\n```\n"


def _variables(palette: Palette) -> dict[str, str]:
    """Furo's names for the colours of the program."""
    return {
        "font-stack": "system-ui, sans-serif",
        "color-brand-primary": palette.reps,
        "color-brand-content": palette.reps,
        "color-brand-visited": palette.hold,
        "color-foreground-primary": palette.ink,
        "color-foreground-secondary": palette.dim,
        "color-foreground-muted": palette.dim,
        "color-foreground-border": palette.dim,
        "color-background-primary": palette.card,
        "color-background-secondary": palette.ground,
        "color-background-hover": palette.track,
        "color-background-border": palette.line,
        "color-inline-code-background": palette.ground,
        "color-code-background": palette.ground,
        "color-code-foreground": palette.ink,
        "color-sidebar-link-text": palette.ink,
        "color-sidebar-link-text--top-level": palette.ink,
        "color-sidebar-item-background--current": palette.track,
    }


html_theme_options = {
    "light_css_variables": _variables(LIGHT),
    "dark_css_variables": _variables(DARK),
    "footer_icons": [],
}


def add_contents(_app: Sphinx, docname: str, source: list[str]) -> None:
    """Give Sphinx the order of the pages, which stands as plain lists of links in the first."""
    if docname != root_doc:
        return
    parts: list[tuple[str, list[str]]] = []
    for found in _PART.finditer(source[0]):
        if found["part"]:
            parts.append((found["part"], []))
        else:
            parts[-1][1].append(f"{found['title']} <{found['file']}>")
    for part, entries in parts:
        source[0] += _TREE.format(part=part, entries="\n".join(entries))


def add_dark_pictures(app: Sphinx, doctree: nodes.document) -> None:
    """Put beside each picture that of the other theme; the theme of the page shows one of them."""
    for picture in list(doctree.findall(nodes.image)):
        dark = picture.deepcopy()
        dark["uri"] = f"dark/{picture['uri']}"
        if (Path(app.srcdir) / "guide" / dark["uri"]).is_file():
            picture["classes"].append("only-light")
            dark["classes"].append("only-dark")
            picture.parent.insert(picture.parent.index(picture) + 1, dark)


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect what is ours."""
    app.connect("source-read", add_contents)
    app.connect("doctree-read", add_dark_pictures, priority=100)  # before pictures are collected
    return {"parallel_read_safe": True}
