"""What declarations ask to be changed in a page before it is read: equivalents of our own, found by the filter's name.

A declaration names its filters; what they do is JavaScript of the collection, which is never run. Those that the engine
brings itself, and those in use whose work can be told from their name, are done by functions of ours.
"""

from smallprint.extract.filters.apply import apply_filters, equivalent, filter_problems, is_of_engine
from smallprint.extract.filters.names import OF_SERVICE

__all__ = ["OF_SERVICE", "apply_filters", "equivalent", "filter_problems", "is_of_engine"]
