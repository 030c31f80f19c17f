"""The counts as the reader gives them: whom, in which unit, and once each.

Takes a count with its outcome and gives the record `Count`; works out who is counted
from labels and other words around, and leaves out what was counted before. Builds on
`people`, `sentences`, `outcomes` and `context`.
"""
