-- version 8: value gold of type tier

-- up add-gold
ALTER TYPE ${schema}."tier" ADD VALUE IF NOT EXISTS 'gold' AFTER 'silver';

-- version 9: value it's of type lists.Tier

-- up add-it's
ALTER TYPE "lists"."Tier" ADD VALUE IF NOT EXISTS 'it''s';
