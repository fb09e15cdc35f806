"""Abstract base classes of collections: another name of _collections_abc."""

import sys

sys.modules[__name__] = sys.modules['collections'].abc = __import__('_collections_abc')
