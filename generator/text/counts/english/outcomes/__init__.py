"""What happened to the people of one count.

Takes the context of a count and gives its `Outcome`, by the first rule in `rule_order`
that finds one; each module has the rules for one way of telling it. Builds on
`sentences` and on all that these build on.
"""
