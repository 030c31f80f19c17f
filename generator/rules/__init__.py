"""Validation rules: one small generator function each, its docstring the rule.

`registry` lists them all.
"""
