-- version 4: comment on customers

-- up run
SELECT 1;

-- down undo
SELECT 1;

-- version 5: forget the dead

-- up run
DELETE FROM ${schema}.customer WHERE dead;
DELETE FROM ${schema}.visit WHERE dead;

-- version 6: texts that are hard to write */ \u0041 <b>{@code

-- up run
SELECT '""" \ \u0041 */ 	' ||
  ' $ %s 
', 'äöü';
