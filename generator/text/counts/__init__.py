"""A rule-based reader of counts of people in English and Russian news prose.

`reader` takes a text and gives the counts of people killed, held, moved or gathered.
`english` and `russian` have a folder for each step of reading, built on `shared`; the
word lists of both are in `data`, named after the modules or folders that read them.
"""
