"""Words that a quotation leaves out of its clause, and that change its meaning."""
