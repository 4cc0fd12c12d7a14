-- version 7: backfill team.points

-- up fill-points
0;
points IS NULL;

-- version 8: expand table team -> crew

-- up view-crew

-- down name-team

-- version 9: index team (name)

-- up index-team_name_idx
CREATE INDEX CONCURRENTLY "team_name_idx" ON ${schema}."team" ("name");

-- down drop-team_name_idx
DROP INDEX CONCURRENTLY IF EXISTS ${schema}."team_name_idx";

-- version 15: contract table team -> crew

-- up name-crew

-- down view-crew

-- version 16: add crew.badge

-- up add-badge
ALTER TABLE ${schema}."crew" ADD COLUMN "badge" varchar(255) DEFAULT 'none';

-- down drop-badge
