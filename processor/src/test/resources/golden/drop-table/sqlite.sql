-- version 9: drop table fax_log

-- up set-aside-fax_log
ALTER TABLE ${schema}."fax_log" RENAME TO "concertina_0009_fax_log";

-- up purge-fax_log

-- down bring-back-fax_log
ALTER TABLE ${schema}."concertina_0009_fax_log" RENAME TO "fax_log";

-- version 10: drop table sales.log

-- up drop-log
