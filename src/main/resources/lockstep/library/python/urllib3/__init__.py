"""What programs that use requests take from urllib3: how often to try again, and silence about certificates."""

__version__ = '2.2.3'

from urllib3 import exceptions
from urllib3.util.retry import Retry


def disable_warnings(category=exceptions.HTTPWarning):
    """Nothing is warned about: the pretend internet has no certificates."""
