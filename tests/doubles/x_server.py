"""A real X server of the tests' own."""

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """The name of an X server that shows nothing to anybody."""
    if shutil.which("Xvfb") is None:
        pytest.skip("there is no Xvfb")
    reader, writer = os.pipe()
    # Without that it begins anew whenever nobody is there, and turns away who comes meanwhile.
    command = ["Xvfb", "-noreset", "-displayfd", str(writer), "-screen", "0", "64x64x24"]
    with subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL) as process:
        os.close(writer)
        with os.fdopen(reader) as lines:
            yield f":{lines.readline().strip()}"
        process.terminate()
