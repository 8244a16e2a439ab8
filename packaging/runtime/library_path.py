"""Run before the program, in a bundle on Linux: what the program starts uses its own libraries.

To find the libraries of the bundle, PyInstaller's start program sets a variable, which whatever the
program starts would inherit: the speech server and the tools of the sound server would be given
ours in place of their own. This process has read the variable already.
"""

import os

original = os.environ.get("LD_LIBRARY_PATH_ORIG")
if original is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = original
