"""os.path under its own name."""

import os.path
import sys

sys.modules[__name__] = os.path
