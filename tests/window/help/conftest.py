"""A small handbook of its own, so that no test depends on what the real one says."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget

PAGE = """\
# A page

Some words, **bold** ones, `Esc`, and [a link](other.md#below).

> A note
> to be seen.

## Below

- one
- two

1. first

![A blue picture](images/blue.png)

| key | does |
|---|---|
| `P` | pauses |

```console
run this
and this
```

### Deeper

[Outside](https://example.org/there) and [a file](table.json).
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of documents."""
    (tmp_path / "guide" / "images").mkdir(parents=True)
    picture = QImage(2000, 500, QImage.Format.Format_RGB32)
    picture.fill(0x0000FF)
    picture.save(str(tmp_path / "guide" / "images" / "blue.png"))
    other = "\n\n".join(f"Line {number} of it." for number in range(80))
    for name, text in (
        ("index", "## Part\n\n- [A page](page.md)\n- [Another](other.md)\n"),
        ("page", PAGE),
        ("other", f"# Another\n\n{other}\n\n## Below\n\nThe end, at last.\n"),
    ):
        (tmp_path / "guide" / f"{name}.md").write_text(text, encoding="utf-8")
    return tmp_path


def texts_in(widget: QWidget) -> list[str]:
    """What its labels say that can be seen."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
