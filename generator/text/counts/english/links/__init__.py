"""Links between the counts of a sentence: parts, lists, families.

Takes a sentence and gives the outcome of each of its counts; one that has none of its
own may share that of another: "killed 12, including four women". Builds on `outcomes`.
"""
