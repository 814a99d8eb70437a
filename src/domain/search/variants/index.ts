// The table of nicknames and spellings, collected.
