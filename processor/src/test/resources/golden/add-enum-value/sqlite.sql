-- version 8: value gold of type tier

-- up add-gold

-- version 9: value it's of type lists.Tier

-- up add-it's
