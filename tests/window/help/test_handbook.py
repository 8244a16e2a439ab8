"""The pages of the handbook: what is in them, and what is found."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.window.help.handbook import (
    Entry,
    Handbook,
    Hit,
    is_outside,
    parts_of,
    plain,
    resolve,
)

INDEX = """\
# The book

## First part

- [One](one.md)
- [Two](../two.md)

## Second part

- [Three](three.md)
"""
ONE = """\
# Page one

Begin **here**, with [the second](../two.md#some-heading).

<!-- nobody
reads this -->

## Some heading

Press `Space` to *pause*.

![A picture of a bridge](images/bridge.png)

```yaml
# not a heading
```

## Some heading

| key | does |
|---|---|
| `P` | pauses |
"""


@pytest.fixture
def book(tmp_path: Path) -> Handbook:
    (tmp_path / "guide").mkdir()
    for name, text in (
        ("guide/index.md", INDEX),
        ("guide/one.md", ONE),
        ("two.md", "# Two\n\nA bridge is held, for seconds.\n"),
        ("guide/three.md", "# Bridges\n\nNothing else.\n"),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return Handbook(tmp_path)


def found(book: Handbook, wanted: str) -> tuple[Hit, ...]:
    return book.find(book.words(wanted))


def test_the_contents_are_the_lists_of_the_first_page(book: Handbook) -> None:
    assert book.entries == (
        Entry("guide/one.md", "One", "First part"),
        Entry("two.md", "Two", "First part"),
        Entry("guide/three.md", "Three", "Second part"),
    )
    assert book.title_of("two.md") == "Two"
    assert book.title_of("guide/index.md") == ""


def test_a_page_has_a_section_for_every_heading(book: Handbook) -> None:
    first, second, third = book.sections_of("guide/one.md")

    assert (first.title, first.anchor) == ("Page one", "")
    assert first.text == "Begin here, with the second."
    assert (second.title, second.anchor) == ("Some heading", "some-heading")
    assert second.text.startswith("Press Space to *pause*.\n\nA picture of a bridge")
    assert "# not a heading" in second.text
    assert (third.title, third.anchor) == ("Some heading", "some-heading-1")
    assert third.text == "key | does\n\nP | pauses"


def test_comments_are_not_read(book: Handbook) -> None:
    assert "nobody" not in book.text("guide/one.md")
    assert found(book, "nobody") == ()


def test_every_word_has_to_occur_in_whatever_case(book: Handbook) -> None:
    assert [hit.section.file for hit in found(book, "SPACE bridge")] == ["guide/one.md"]
    assert found(book, "space nowhere") == ()
    assert found(book, "  ") == ()


def test_what_has_the_words_in_its_title_comes_first(book: Handbook) -> None:
    assert [hit.section.title for hit in found(book, "bridge")] == [
        "Bridges",
        "Some heading",
        "Two",
    ]


def test_misspelt_words_are_found(book: Handbook) -> None:
    assert book.words("Brigde SECNODS pauses") == ("bridge", "seconds", "pauses")
    assert [hit.section.title for hit in found(book, "secnods")] == ["Two"]


def test_what_looks_like_nothing_that_is_said_is_not_found(book: Handbook) -> None:
    assert book.words("zzzzz") == ("zzzzz",)
    assert found(book, "zzzzz") == ()


def test_a_hit_shows_the_words_around_it(tmp_path: Path) -> None:
    (tmp_path / "guide").mkdir()
    (tmp_path / "guide/index.md").write_text("- [One](one.md)\n", encoding="utf-8")
    words = " ".join(f"word{number}" for number in range(60))
    (tmp_path / "guide/one.md").write_text(f"# One\n\n{words}\n", encoding="utf-8")

    (hit,) = found(Handbook(tmp_path), "word40")

    assert hit.excerpt.startswith("…word")
    assert hit.excerpt.endswith("…")
    assert "word40" in hit.excerpt
    assert len(hit.excerpt) < 120


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("holds.md", ("guide/holds.md", "")),
        ("holds.md#each-side", ("guide/holds.md", "each-side")),
        ("#each-side", ("guide/keys.md", "each-side")),
        ("../log-format.md", ("log-format.md", "")),
    ],
)
def test_a_link_leads_from_its_page(link: str, target: tuple[str, str]) -> None:
    assert resolve("guide/keys.md", link) == target


def test_what_leads_out_of_the_handbook_is_told_from_the_rest() -> None:
    assert is_outside("https://example.org")
    assert is_outside("mailto:somebody@example.org")
    assert not is_outside("../log-format.md#json")


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [
        ("What becomes of it", "what-becomes-of-it"),
        ("What is suggested, and why", "what-is-suggested-and-why"),
        ("`lowback-timer stats --json`", "lowback-timer-stats---json"),
        ("How was the set?", "how-was-the-set"),
        ("A – dash", "a--dash"),
    ],
)
def test_anchors_are_those_of_github(heading: str, anchor: str) -> None:
    parts = list(parts_of(f"# Title\n\n## {heading}\n"))

    assert parts[1][1] == anchor


def test_marks_are_not_read() -> None:
    assert plain("> **Note:** see [there](a.md), `Esc`") == "Note: see there, Esc"


@given(st.text())
def test_any_text_can_be_taken_apart(text: str) -> None:
    assert list(parts_of(text))
    plain(text)
