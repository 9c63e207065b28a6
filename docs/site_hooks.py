"""What MkDocs can't do by itself for this site: bring in what the pages link to outside docs/, and list the rules.

On GitHub a page links to ``../benchmarks/README.md``. A site has nothing above its root, so each file that a page links
to comes along as ``repository/benchmarks/README.md``, and the links follow. MkDocs checks them like all others.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

DOCS = "docs/"
BROUGHT = "repository/"

_CODE = re.compile(r"(?ms)^(`{3,}|~{3,}).*?^\1`*$|`[^`\n]+`")
_FENCED = re.compile(r"(?ms)(^`{3,}.*?^`{3,}$)")
_ROW = re.compile(r"(?m)^\|.*$")
_LINK = re.compile(r"\]\(([^)\s#:]+)")
_FAMILY = re.compile(r"(?m)^## (.+)$")
_RULE = re.compile(r"(?m)^\| \[(\w+)\]\(([\w-]+\.md)\) \| ([\w-]+)")

_LONG = 40
# What the theme shows beside a page and the page does not need.
_BESIDE = {"index.md": "navigation", "rules/index.md": "toc"}


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the rules behind their index, and the extension that moves links before MkDocs looks at them."""
    config.markdown_extensions.append(_moving)  # type: ignore[arg-type]  # Markdown takes instances as well
    rules = next(entry["Rules"] for entry in config.nav or () if "Rules" in entry)
    parts = _FAMILY.split((Path(config.docs_dir) / "rules" / "index.md").read_text(encoding="utf-8"))
    for family, table in zip(parts[1::2], parts[2::2], strict=True):
        rules.append({family: [{f"{code} {name}": f"rules/{page}"} for code, page, name in _RULE.findall(table)]})
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Bring along what is linked to outside docs/, and what that links to."""
    root = Path(config.docs_dir).parent
    waiting = [f"{DOCS}{file.src_uri}" for file in files.documentation_pages()]
    waiting += [entry.removeprefix(BROUGHT) for entry in _entries(config.nav) if entry.startswith(BROUGHT)]
    seen: set[str] = set()
    while waiting:
        path = waiting.pop()
        if path in seen or not (root / path).is_file():
            continue
        seen.add(path)
        if not path.startswith(DOCS):
            # Some stand in the navigation; the others are reached by their links.
            level = InclusionLevel.NOT_IN_NAV
            files.append(File.generated(config, BROUGHT + path, abs_src_path=str(root / path), inclusion=level))
        if path.endswith(".md"):
            text = _CODE.sub("", (root / path).read_text(encoding="utf-8"))
            waiting += [_from_root(path, target) for target in _LINK.findall(text)]
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Tell the extension whose links come next, and leave out a list that says what stands beside it already.

    In a table, GitHub wants ``\\|`` also for a bar in code; here the backslash would be shown.
    """
    _moving.page = page.file.src_uri
    if page.file.src_uri in _BESIDE:
        page.meta["hide"] = [_BESIDE[page.file.src_uri]]
    parts = _FENCED.split(markdown)
    parts[::2] = [
        _ROW.sub(lambda row: _CODE.sub(lambda code: code[0].replace("\\|", "|"), row[0]), text) for text in parts[::2]
    ]
    return "".join(parts)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Let the list beside a page be short: of a heading that goes on behind a colon, what is before it."""
    waiting = [*page.toc]
    while waiting:
        heading = waiting.pop()
        waiting += heading.children
        before, colon, _ = heading.title.partition(": ")
        if colon and len(heading.title) > _LONG:
            heading.title = before
    return html


def _entries(nav: object) -> list[str]:
    """The addresses in a navigation, in any depth."""
    if isinstance(nav, str):
        return [nav]
    inner = nav.values() if isinstance(nav, dict) else nav if isinstance(nav, list) else ()
    return [entry for part in inner for entry in _entries(part)]


def _from_root(page: str, target: str) -> str:
    """The path, from the root of the repository, of what a page there links to."""
    return os.path.normpath(os.path.join(os.path.dirname(page), target)).replace(os.sep, "/")


def _moved(page: str, target: str) -> str:
    """The link from a page of the site to what it links to in the repository."""
    source = page.removeprefix(BROUGHT) if page.startswith(BROUGHT) else DOCS + page
    path = _from_root(source, target)
    there = path.removeprefix(DOCS) if path.startswith(DOCS) else BROUGHT + path
    return os.path.relpath(there, os.path.dirname(page) or ".").replace(os.sep, "/")


class _Moving(Extension, Treeprocessor):
    """Moves the links of a page to where the site has what they lead to."""

    page = ""

    def extendMarkdown(self, md: Markdown) -> None:
        # Before MkDocs resolves and checks them, at priority 0.
        md.treeprocessors.register(self, "moving", 5)

    def run(self, root: Element) -> None:
        for element in root.iter():
            key = {"a": "href", "img": "src"}.get(element.tag)
            link = element.get(key) if key else None
            if not key or not link or re.match(r"[a-z]+:|#|/", link):
                continue
            target, mark, anchor = link.partition("#")
            element.set(key, _moved(self.page, target) + mark + anchor)


_moving = _Moving()
