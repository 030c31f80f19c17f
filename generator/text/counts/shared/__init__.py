"""What the readers of all languages share.

The records that they give (`count`) and pass from step to step (`quantity`, `numeral`),
the splitting of texts into sentences and tokens, and the reading of word lists. It
builds on no other package here.
"""
