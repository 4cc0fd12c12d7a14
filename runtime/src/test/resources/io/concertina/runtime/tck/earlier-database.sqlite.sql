CREATE TABLE client (id bigint PRIMARY KEY, name varchar(80) DEFAULT 'unnamed', city varchar(40), score int DEFAULT 0 NOT NULL, "full_name" varchar(80), CONSTRAINT client_name_key UNIQUE (name), CONSTRAINT client_named CHECK (length(name) > 0));
INSERT INTO client VALUES(3,'client 1','0',1,'client 1');
INSERT INTO client VALUES(6,'client 2','0',2,'client 2');
INSERT INTO client VALUES(9,'client 3','0',3,'client 3');
INSERT INTO client VALUES(12,'client 4','0',4,'client 4');
INSERT INTO client VALUES(15,'client 5','0',0,'client 5');
INSERT INTO client VALUES(18,'client 6','0',1,'client 6');
INSERT INTO client VALUES(21,'client 7','0',2,'client 7');
INSERT INTO client VALUES(24,'client 8','0',3,'client 8');
INSERT INTO client VALUES(27,'client 9','0',4,'client 9');
INSERT INTO client VALUES(30,'client 10','0',0,'client 10');
INSERT INTO client VALUES(33,'client 11','0',1,'client 11');
INSERT INTO client VALUES(36,'client 12','0',2,'client 12');
INSERT INTO client VALUES(39,'client 13','0',3,'client 13');
INSERT INTO client VALUES(42,'client 14','0',4,'client 14');
INSERT INTO client VALUES(45,'client 15','0',0,'client 15');
INSERT INTO client VALUES(48,'client 16','0',1,'client 16');
INSERT INTO client VALUES(51,'client 17','0',2,'client 17');
INSERT INTO client VALUES(54,'client 18','0',3,'client 18');
INSERT INTO client VALUES(57,'client 19','0',4,'client 19');
INSERT INTO client VALUES(60,'client 20','0',0,'client 20');
INSERT INTO client VALUES(63,'client 21','0',1,'client 21');
INSERT INTO client VALUES(66,'client 22','0',2,'client 22');
INSERT INTO client VALUES(69,'client 23','0',3,'client 23');
INSERT INTO client VALUES(72,'client 24','0',4,'client 24');
CREATE TABLE nickname (client_name varchar(80) REFERENCES client (name) ON UPDATE CASCADE, nick varchar(20));
INSERT INTO nickname VALUES('client 12','dozen');
CREATE TABLE account (id bigint PRIMARY KEY, email varchar(80) NOT NULL, "email_normalized" varchar(80), "status" varchar(10) DEFAULT 'new' NOT NULL, "note" text);
INSERT INTO account VALUES(1,'User1@Example.ORG','user1@example.org','new',NULL);
INSERT INTO account VALUES(2,'User2@Example.ORG','user2@example.org','new',NULL);
INSERT INTO account VALUES(3,'User3@Example.ORG','user3@example.org','new',NULL);
INSERT INTO account VALUES(4,'User4@Example.ORG','user4@example.org','new',NULL);
INSERT INTO account VALUES(5,'User5@Example.ORG','user5@example.org','new',NULL);
INSERT INTO account VALUES(6,'User6@Example.ORG','user6@example.org','new',NULL);
INSERT INTO account VALUES(7,'User7@Example.ORG','user7@example.org','new',NULL);
INSERT INTO account VALUES(8,'User8@Example.ORG','user8@example.org','new',NULL);
INSERT INTO account VALUES(9,'User9@Example.ORG','user9@example.org','new',NULL);
INSERT INTO account VALUES(10,'User10@Example.ORG','user10@example.org','new',NULL);
INSERT INTO account VALUES(11,'User11@Example.ORG','user11@example.org','new',NULL);
INSERT INTO account VALUES(12,'User12@Example.ORG','user12@example.org','new',NULL);
INSERT INTO account VALUES(13,'User13@Example.ORG','user13@example.org','new',NULL);
INSERT INTO account VALUES(14,'User14@Example.ORG','user14@example.org','new',NULL);
INSERT INTO account VALUES(15,'User15@Example.ORG','user15@example.org','new',NULL);
INSERT INTO account VALUES(16,'User16@Example.ORG','user16@example.org','new',NULL);
INSERT INTO account VALUES(17,'User17@Example.ORG','user17@example.org','new',NULL);
INSERT INTO account VALUES(18,'User18@Example.ORG','user18@example.org','new',NULL);
INSERT INTO account VALUES(19,'User19@Example.ORG','user19@example.org','new',NULL);
INSERT INTO account VALUES(20,'User20@Example.ORG','user20@example.org','new',NULL);
INSERT INTO account VALUES(21,'User21@Example.ORG','user21@example.org','new',NULL);
INSERT INTO account VALUES(22,'User22@Example.ORG','user22@example.org','new',NULL);
INSERT INTO account VALUES(23,'User23@Example.ORG','user23@example.org','new',NULL);
INSERT INTO account VALUES(24,'User24@Example.ORG','user24@example.org','new',NULL);
CREATE TABLE supplier (id bigint PRIMARY KEY, name varchar(40), "concertina_0004_0001_fax" varchar(24));
INSERT INTO supplier VALUES(1,'s1','f1');
INSERT INTO supplier VALUES(2,'s2','f2');
INSERT INTO supplier VALUES(3,'s3','f3');
INSERT INTO supplier VALUES(4,'s4','f4');
INSERT INTO supplier VALUES(5,'s5','f5');
INSERT INTO supplier VALUES(6,'s6','f6');
INSERT INTO supplier VALUES(7,'s7','f7');
INSERT INTO supplier VALUES(8,'s8','f8');
INSERT INTO supplier VALUES(9,'s9','f9');
INSERT INTO supplier VALUES(10,'s10','f10');
INSERT INTO supplier VALUES(11,'s11','f11');
INSERT INTO supplier VALUES(12,'s12','f12');
INSERT INTO supplier VALUES(13,'s13','f13');
INSERT INTO supplier VALUES(14,'s14','f14');
INSERT INTO supplier VALUES(15,'s15','f15');
INSERT INTO supplier VALUES(16,'s16','f16');
INSERT INTO supplier VALUES(17,'s17','f17');
INSERT INTO supplier VALUES(18,'s18','f18');
INSERT INTO supplier VALUES(19,'s19','f19');
INSERT INTO supplier VALUES(20,'s20','f20');
CREATE TABLE product (id bigint PRIMARY KEY, sku varchar(20), ean varchar(20), name varchar(40));
INSERT INTO product VALUES(1,'0','e1','n1');
INSERT INTO product VALUES(2,'0','e2','n2');
INSERT INTO product VALUES(3,'0','e3','n3');
INSERT INTO product VALUES(4,'0','e4','n4');
INSERT INTO product VALUES(5,'0','e5','n5');
INSERT INTO product VALUES(6,'0','e6','n6');
INSERT INTO product VALUES(7,'0','e7','n7');
INSERT INTO product VALUES(8,'0','e8','n8');
INSERT INTO product VALUES(9,'0','e9','n9');
INSERT INTO product VALUES(10,'0','e10','n10');
INSERT INTO product VALUES(11,'0','e11','n11');
INSERT INTO product VALUES(12,'0','e12','n12');
INSERT INTO product VALUES(13,'0','e13','n13');
INSERT INTO product VALUES(14,'0','e14','n14');
INSERT INTO product VALUES(15,'0','e15','n15');
INSERT INTO product VALUES(16,'0','e16','n16');
INSERT INTO product VALUES(17,'0','e17','n17');
INSERT INTO product VALUES(18,'0','e18','n18');
INSERT INTO product VALUES(19,'0','e19','n19');
INSERT INTO product VALUES(20,'0','e20','n20');
INSERT INTO product VALUES(21,'0','e21','n21');
INSERT INTO product VALUES(22,'0','e22','n22');
INSERT INTO product VALUES(23,'0','e23','n23');
INSERT INTO product VALUES(24,'0','e24','n24');
CREATE TABLE bill (id bigint PRIMARY KEY, total bigint);
INSERT INTO bill VALUES(1,12);
INSERT INTO bill VALUES(2,23);
INSERT INTO bill VALUES(3,34);
INSERT INTO bill VALUES(4,45);
INSERT INTO bill VALUES(5,56);
INSERT INTO bill VALUES(6,67);
INSERT INTO bill VALUES(7,78);
INSERT INTO bill VALUES(8,89);
INSERT INTO bill VALUES(9,100);
INSERT INTO bill VALUES(10,111);
CREATE TABLE IF NOT EXISTS "Order Item" ("select" bigint PRIMARY KEY, "na""me" varchar(40) DEFAULT 'x', "from" bigint, "Ort" varchar(20), "user" varchar(20), "full ""name"" it's 100%\?" varchar(40));
INSERT INTO "Order Item" VALUES(1,'n1',2,'o1','u1','n1');
INSERT INTO "Order Item" VALUES(2,'n2',4,'o2','u2','n2');
INSERT INTO "Order Item" VALUES(3,'n3',6,'o3','u3','n3');
INSERT INTO "Order Item" VALUES(4,'n4',8,'o4','u4','n4');
INSERT INTO "Order Item" VALUES(5,'n5',10,'o5','u5','n5');
INSERT INTO "Order Item" VALUES(6,'n6',12,'o6','u6','n6');
INSERT INTO "Order Item" VALUES(7,'n7',14,'o7','u7','n7');
INSERT INTO "Order Item" VALUES(8,'n8',16,'o8','u8','n8');
INSERT INTO "Order Item" VALUES(9,'n9',18,'o9','u9','n9');
INSERT INTO "Order Item" VALUES(10,'n10',20,'o10','u10','n10');
INSERT INTO "Order Item" VALUES(11,'n11',22,'o11','u11','n11');
INSERT INTO "Order Item" VALUES(12,'n12',24,'o12','u12','n12');
INSERT INTO "Order Item" VALUES(13,'n13',26,'o13','u13','n13');
INSERT INTO "Order Item" VALUES(14,'n14',28,'o14','u14','n14');
INSERT INTO "Order Item" VALUES(15,'n15',30,'o15','u15','n15');
INSERT INTO "Order Item" VALUES(16,'n16',32,'o16','u16','n16');
INSERT INTO "Order Item" VALUES(17,'n17',34,'o17','u17','n17');
INSERT INTO "Order Item" VALUES(18,'n18',36,'o18','u18','n18');
INSERT INTO "Order Item" VALUES(19,'n19',38,'o19','u19','n19');
INSERT INTO "Order Item" VALUES(20,'n20',40,'o20','u20','n20');
INSERT INTO "Order Item" VALUES(21,'n21',42,'o21','u21','n21');
INSERT INTO "Order Item" VALUES(22,'n22',44,'o22','u22','n22');
INSERT INTO "Order Item" VALUES(23,'n23',46,'o23','u23','n23');
INSERT INTO "Order Item" VALUES(24,'n24',48,'o24','u24','n24');
CREATE TABLE contact (region bigint, id bigint, country varchar(2), phone varchar(20), amount bigint, label varchar(5), PRIMARY KEY (region, id));
INSERT INTO contact VALUES(0,1,'DE','+49228-1',1,NULL);
INSERT INTO contact VALUES(0,2,'DE','+49228-2',2,NULL);
INSERT INTO contact VALUES(0,3,'DE','+49228-3',3,NULL);
INSERT INTO contact VALUES(0,4,'DE','+49228-4',4,NULL);
INSERT INTO contact VALUES(0,5,'DE','+49228-5',5,NULL);
INSERT INTO contact VALUES(0,6,'DE','+49228-6',6,NULL);
INSERT INTO contact VALUES(0,7,'DE',NULL,7,NULL);
INSERT INTO contact VALUES(0,8,'DE','+49228-8',8,NULL);
INSERT INTO contact VALUES(0,9,'US','+1228-9',9,NULL);
INSERT INTO contact VALUES(0,10,'DE','+49228-10',10,NULL);
INSERT INTO contact VALUES(0,11,'DE','+49228-11',11,NULL);
INSERT INTO contact VALUES(0,12,'DE','+49228-12',12,NULL);
INSERT INTO contact VALUES(0,13,'DE','+49228-13',13,NULL);
INSERT INTO contact VALUES(0,14,'DE',NULL,14,NULL);
INSERT INTO contact VALUES(0,15,'DE','+49228-15',15,NULL);
INSERT INTO contact VALUES(0,16,'DE','+49228-16',16,NULL);
INSERT INTO contact VALUES(0,17,'DE','+49228-17',17,NULL);
INSERT INTO contact VALUES(0,18,'DE','+49228-18',18,NULL);
INSERT INTO contact VALUES(0,19,'US','+1228-19',19,NULL);
INSERT INTO contact VALUES(0,20,'DE','+49228-20',20,NULL);
INSERT INTO contact VALUES(0,21,'DE',NULL,21,NULL);
INSERT INTO contact VALUES(0,22,'DE','+49228-22',22,NULL);
INSERT INTO contact VALUES(0,23,'DE','+49228-23',23,NULL);
INSERT INTO contact VALUES(0,24,'DE','+49228-24',24,NULL);
CREATE TABLE room (id bigint PRIMARY KEY, name varchar(20), beside bigint, CONSTRAINT room_beside_fkey FOREIGN KEY (beside) REFERENCES room (id) ON DELETE SET NULL, CONSTRAINT room_check CHECK (length(name) > 0), CONSTRAINT room_odd CHECK (id % 100 < 77));
INSERT INTO room VALUES(1,'room 1',2);
INSERT INTO room VALUES(2,'room 2',1);
INSERT INTO room VALUES(3,'room 3',2);
INSERT INTO room VALUES(4,'room 4',1);
INSERT INTO room VALUES(5,'room 5',2);
INSERT INTO room VALUES(6,'room 6',1);
INSERT INTO room VALUES(7,'room 7',2);
INSERT INTO room VALUES(8,'room 8',1);
INSERT INTO room VALUES(9,'room 9',2);
CREATE TABLE seat (room bigint NOT NULL, place varchar(9) NOT NULL, label varchar(20));
INSERT INTO seat VALUES(0,'p1',NULL);
INSERT INTO seat VALUES(0,'p2',NULL);
INSERT INTO seat VALUES(0,'p3',NULL);
INSERT INTO seat VALUES(0,'p4',NULL);
INSERT INTO seat VALUES(0,'p5',NULL);
INSERT INTO seat VALUES(0,'p6',NULL);
INSERT INTO seat VALUES(1,'p0',NULL);
INSERT INTO seat VALUES(1,'p1',NULL);
INSERT INTO seat VALUES(1,'p2',NULL);
INSERT INTO seat VALUES(1,'p3',NULL);
INSERT INTO seat VALUES(1,'p4',NULL);
INSERT INTO seat VALUES(1,'p5',NULL);
INSERT INTO seat VALUES(1,'p6',NULL);
INSERT INTO seat VALUES(2,'p0',NULL);
INSERT INTO seat VALUES(2,'p1',NULL);
INSERT INTO seat VALUES(2,'p2',NULL);
INSERT INTO seat VALUES(2,'p3',NULL);
INSERT INTO seat VALUES(2,'p4',NULL);
INSERT INTO seat VALUES(2,'p5',NULL);
INSERT INTO seat VALUES(2,'p6',NULL);
INSERT INTO seat VALUES(3,'p0',NULL);
INSERT INTO seat VALUES(3,'p1',NULL);
INSERT INTO seat VALUES(3,'p2',NULL);
INSERT INTO seat VALUES(3,'p3',NULL);
CREATE TABLE IF NOT EXISTS "concertina_0018_0005_fax_log" (id bigint PRIMARY KEY, sent_to varchar(24) NOT NULL);
INSERT INTO concertina_0018_0005_fax_log VALUES(1,'+49 1');
INSERT INTO concertina_0018_0005_fax_log VALUES(2,'+49 2');
INSERT INTO concertina_0018_0005_fax_log VALUES(3,'+49 3');
INSERT INTO concertina_0018_0005_fax_log VALUES(4,'+49 4');
INSERT INTO concertina_0018_0005_fax_log VALUES(5,'+49 5');
INSERT INTO concertina_0018_0005_fax_log VALUES(6,'+49 6');
INSERT INTO concertina_0018_0005_fax_log VALUES(7,'+49 7');
INSERT INTO concertina_0018_0005_fax_log VALUES(8,'+49 8');
INSERT INTO concertina_0018_0005_fax_log VALUES(9,'+49 9');
INSERT INTO concertina_0018_0005_fax_log VALUES(10,'+49 10');
INSERT INTO concertina_0018_0005_fax_log VALUES(11,'+49 11');
INSERT INTO concertina_0018_0005_fax_log VALUES(12,'+49 12');
INSERT INTO concertina_0018_0005_fax_log VALUES(13,'+49 13');
INSERT INTO concertina_0018_0005_fax_log VALUES(14,'+49 14');
INSERT INTO concertina_0018_0005_fax_log VALUES(15,'+49 15');
INSERT INTO concertina_0018_0005_fax_log VALUES(16,'+49 16');
INSERT INTO concertina_0018_0005_fax_log VALUES(17,'+49 17');
INSERT INTO concertina_0018_0005_fax_log VALUES(18,'+49 18');
INSERT INTO concertina_0018_0005_fax_log VALUES(19,'+49 19');
INSERT INTO concertina_0018_0005_fax_log VALUES(20,'+49 20');
CREATE TABLE pager_log (id bigint PRIMARY KEY, text varchar(80));
INSERT INTO pager_log VALUES(1,'call 1');
INSERT INTO pager_log VALUES(2,'call 2');
INSERT INTO pager_log VALUES(3,'call 3');
INSERT INTO pager_log VALUES(4,'call 4');
INSERT INTO pager_log VALUES(5,'call 5');
INSERT INTO pager_log VALUES(6,'call 6');
INSERT INTO pager_log VALUES(7,'call 7');
INSERT INTO pager_log VALUES(8,'call 8');
INSERT INTO pager_log VALUES(9,'call 9');
INSERT INTO pager_log VALUES(10,'call 10');
INSERT INTO pager_log VALUES(11,'call 11');
INSERT INTO pager_log VALUES(12,'call 12');
INSERT INTO pager_log VALUES(13,'call 13');
INSERT INTO pager_log VALUES(14,'call 14');
INSERT INTO pager_log VALUES(15,'call 15');
INSERT INTO pager_log VALUES(16,'call 16');
INSERT INTO pager_log VALUES(17,'call 17');
INSERT INTO pager_log VALUES(18,'call 18');
INSERT INTO pager_log VALUES(19,'call 19');
INSERT INTO pager_log VALUES(20,'call 20');
CREATE TABLE team (id integer PRIMARY KEY, name varchar(40) DEFAULT 'unnamed' NOT NULL, points bigint, CONSTRAINT team_name_key UNIQUE (name));
INSERT INTO team VALUES(1,'team 1',1);
INSERT INTO team VALUES(2,'team 2',2);
INSERT INTO team VALUES(3,'team 3',NULL);
INSERT INTO team VALUES(4,'team 4',4);
INSERT INTO team VALUES(5,'team 5',5);
INSERT INTO team VALUES(6,'team 6',NULL);
INSERT INTO team VALUES(7,'team 7',7);
INSERT INTO team VALUES(8,'team 8',8);
INSERT INTO team VALUES(9,'team 9',NULL);
INSERT INTO team VALUES(10,'team 10',10);
INSERT INTO team VALUES(11,'team 11',11);
INSERT INTO team VALUES(12,'team 12',NULL);
INSERT INTO team VALUES(13,'team 13',13);
INSERT INTO team VALUES(14,'team 14',14);
INSERT INTO team VALUES(15,'team 15',NULL);
INSERT INTO team VALUES(16,'team 16',16);
INSERT INTO team VALUES(17,'team 17',17);
INSERT INTO team VALUES(18,'team 18',NULL);
INSERT INTO team VALUES(19,'team 19',19);
INSERT INTO team VALUES(20,'team 20',20);
CREATE TABLE player (team_id bigint REFERENCES team (id) ON DELETE CASCADE);
INSERT INTO player VALUES(3);
CREATE TABLE payment (id bigint PRIMARY KEY, cents bigint, score int, quantity varchar(9), note varchar(20), "amount" numeric(12,2), "level" varchar(9));
INSERT INTO payment VALUES(1,107,1,'1',NULL,1.0700000000000000621,'low');
INSERT INTO payment VALUES(2,207,2,'2',NULL,2.0699999999999998401,'low');
INSERT INTO payment VALUES(3,307,3,'3',NULL,3.0699999999999998401,'low');
INSERT INTO payment VALUES(4,407,4,'4',NULL,4.0700000000000002842,'low');
INSERT INTO payment VALUES(5,507,5,'5',NULL,5.0700000000000002842,'low');
INSERT INTO payment VALUES(6,607,6,'6',NULL,6.0700000000000002842,'low');
INSERT INTO payment VALUES(7,707,7,'7',NULL,7.0700000000000002842,'low');
INSERT INTO payment VALUES(8,807,8,'8',NULL,8.0700000000000002842,'low');
INSERT INTO payment VALUES(9,907,9,'9',NULL,9.0700000000000002842,'low');
INSERT INTO payment VALUES(10,1007,10,'10',NULL,10.070000000000000284,'low');
INSERT INTO payment VALUES(11,1107,11,'11',NULL,11.070000000000000284,'low');
INSERT INTO payment VALUES(12,1207,12,'12',NULL,12.070000000000000283,'low');
INSERT INTO payment VALUES(13,1307,13,'13',NULL,13.070000000000000284,'low');
INSERT INTO payment VALUES(14,1407,14,'14',NULL,14.070000000000000284,'low');
INSERT INTO payment VALUES(15,1507,15,'15',NULL,15.070000000000000284,'low');
INSERT INTO payment VALUES(16,1607,16,'16',NULL,16.070000000000000284,'low');
INSERT INTO payment VALUES(17,1707,17,'17',NULL,17.070000000000000283,'low');
INSERT INTO payment VALUES(18,1807,18,'18',NULL,18.070000000000000284,'low');
INSERT INTO payment VALUES(19,1907,19,'19',NULL,19.070000000000000284,'low');
INSERT INTO payment VALUES(20,2007,20,'20',NULL,20.070000000000000283,'low');
INSERT INTO payment VALUES(21,2107,21,'21',NULL,21.070000000000000284,'low');
INSERT INTO payment VALUES(22,2207,22,'22',NULL,22.070000000000000283,'low');
INSERT INTO payment VALUES(23,2307,23,'23',NULL,23.070000000000000285,'low');
INSERT INTO payment VALUES(24,2407,24,'24',NULL,24.070000000000000284,'low');
CREATE TABLE person (id bigint PRIMARY KEY, full_name varchar(80), street varchar(40), city varchar(40), "first_name" varchar(80), "last_name" varchar(80), "address" varchar(90));
INSERT INTO person VALUES(1,'Cher','S1','C1','Cher',NULL,'S1, C1');
INSERT INTO person VALUES(2,'P2 N2 von','S2','C2','P2','N2 von','S2, C2');
INSERT INTO person VALUES(3,'P3 N3 von','S3',NULL,'P3','N3 von','S3');
INSERT INTO person VALUES(4,'P4 N4 von','S4','C4','P4','N4 von','S4, C4');
INSERT INTO person VALUES(5,'P5 N5 von','S5','C5','P5','N5 von','S5, C5');
INSERT INTO person VALUES(6,'P6 N6 von','S6',NULL,'P6','N6 von','S6');
INSERT INTO person VALUES(7,'P7 N7 von','S7','C7','P7','N7 von','S7, C7');
INSERT INTO person VALUES(8,'P8 N8 von','S8','C8','P8','N8 von','S8, C8');
INSERT INTO person VALUES(9,'P9 N9 von','S9',NULL,'P9','N9 von','S9');
INSERT INTO person VALUES(10,'P10 N10 von','S10','C10','P10','N10 von','S10, C10');
INSERT INTO person VALUES(11,'P11 N11 von','S11','C11','P11','N11 von','S11, C11');
INSERT INTO person VALUES(12,'P12 N12 von','S12',NULL,'P12','N12 von','S12');
INSERT INTO person VALUES(13,'P13 N13 von','S13','C13','P13','N13 von','S13, C13');
INSERT INTO person VALUES(14,'P14 N14 von','S14','C14','P14','N14 von','S14, C14');
INSERT INTO person VALUES(15,'P15 N15 von','S15',NULL,'P15','N15 von','S15');
INSERT INTO person VALUES(16,'P16 N16 von','S16','C16','P16','N16 von','S16, C16');
INSERT INTO person VALUES(17,'P17 N17 von','S17','C17','P17','N17 von','S17, C17');
INSERT INTO person VALUES(18,'P18 N18 von','S18',NULL,'P18','N18 von','S18');
INSERT INTO person VALUES(19,'P19 N19 von','S19','C19','P19','N19 von','S19, C19');
INSERT INTO person VALUES(20,'P20 N20 von','S20','C20','P20','N20 von','S20, C20');
INSERT INTO person VALUES(21,'P21 N21 von','S21',NULL,'P21','N21 von','S21');
INSERT INTO person VALUES(22,'P22 N22 von','S22','C22','P22','N22 von','S22, C22');
INSERT INTO person VALUES(23,'P23 N23 von','S23','C23','P23','N23 von','S23, C23');
INSERT INTO person VALUES(24,'P24 N24 von','S24',NULL,'P24','N24 von','S24');
CREATE TABLE gadget (id bigint PRIMARY KEY, seen timestamp(3), note varchar(200), price numeric(10,2), name varchar(40) NOT NULL, "sizes" text);
INSERT INTO gadget VALUES(1,'2026-11-20 10:00:00.123','note 1',2,'g1',NULL);
INSERT INTO gadget VALUES(2,'2026-11-20 10:00:00.123','note 2',4,'g2',NULL);
INSERT INTO gadget VALUES(3,'2026-11-20 10:00:00.123','note 3',6,'g3',NULL);
INSERT INTO gadget VALUES(4,'2026-11-20 10:00:00.123','note 4',8,'g4',NULL);
INSERT INTO gadget VALUES(5,'2026-11-20 10:00:00.123','note 5',10,'g5',NULL);
INSERT INTO gadget VALUES(6,'2026-11-20 10:00:00.123','note 6',12,'g6',NULL);
INSERT INTO gadget VALUES(7,'2026-11-20 10:00:00.123','note 7',14,'g7',NULL);
INSERT INTO gadget VALUES(8,'2026-11-20 10:00:00.123','note 8',16,'g8',NULL);
INSERT INTO gadget VALUES(9,'2026-11-20 10:00:00.123','note 9',18,'g9',NULL);
INSERT INTO gadget VALUES(10,'2026-11-20 10:00:00.123','note 10',20,'g10',NULL);
INSERT INTO gadget VALUES(11,'2026-11-20 10:00:00.123','note 11',22,'g11',NULL);
INSERT INTO gadget VALUES(12,'2026-11-20 10:00:00.123','note 12',24,'g12',NULL);
INSERT INTO gadget VALUES(13,'2026-11-20 10:00:00.123','note 13',26,'g13',NULL);
INSERT INTO gadget VALUES(14,'2026-11-20 10:00:00.123','note 14',28,'g14',NULL);
INSERT INTO gadget VALUES(15,'2026-11-20 10:00:00.123','note 15',30,'g15',NULL);
INSERT INTO gadget VALUES(16,'2026-11-20 10:00:00.123','note 16',32,'g16',NULL);
INSERT INTO gadget VALUES(17,'2026-11-20 10:00:00.123','note 17',34,'g17',NULL);
INSERT INTO gadget VALUES(18,'2026-11-20 10:00:00.123','note 18',36,'g18',NULL);
INSERT INTO gadget VALUES(19,'2026-11-20 10:00:00.123','note 19',38,'g19',NULL);
INSERT INTO gadget VALUES(20,'2026-11-20 10:00:00.123','note 20',40,'g20',NULL);
CREATE TABLE article (id bigint PRIMARY KEY, title varchar(80) NOT NULL, "title_key" text COLLATE "NOCASE", "extras" text, "state" text DEFAULT 'draft' NOT NULL);
INSERT INTO article VALUES(1,'Title 1','title 1','{"title":"Title 1"}','draft');
INSERT INTO article VALUES(2,'Title 2','title 2','{"title":"Title 2"}','draft');
INSERT INTO article VALUES(3,'Title 3','title 3','{"title":"Title 3"}','draft');
INSERT INTO article VALUES(4,'Title 4','title 4','{"title":"Title 4"}','draft');
INSERT INTO article VALUES(5,'Title 5','title 5','{"title":"Title 5"}','draft');
INSERT INTO article VALUES(6,'Title 6','title 6','{"title":"Title 6"}','draft');
INSERT INTO article VALUES(7,'Title 7','title 7','{"title":"Title 7"}','draft');
INSERT INTO article VALUES(8,'Title 8','title 8','{"title":"Title 8"}','draft');
INSERT INTO article VALUES(9,'Title 9','title 9','{"title":"Title 9"}','draft');
INSERT INTO article VALUES(10,'Title 10','title 10','{"title":"Title 10"}','draft');
INSERT INTO article VALUES(11,'Title 11','title 11','{"title":"Title 11"}','draft');
INSERT INTO article VALUES(12,'Title 12','title 12','{"title":"Title 12"}','draft');
INSERT INTO article VALUES(13,'Title 13','title 13','{"title":"Title 13"}','draft');
INSERT INTO article VALUES(14,'Title 14','title 14','{"title":"Title 14"}','draft');
INSERT INTO article VALUES(15,'Title 15','title 15','{"title":"Title 15"}','draft');
INSERT INTO article VALUES(16,'Title 16','title 16','{"title":"Title 16"}','draft');
INSERT INTO article VALUES(17,'Title 17','title 17','{"title":"Title 17"}','draft');
INSERT INTO article VALUES(18,'Title 18','title 18','{"title":"Title 18"}','draft');
INSERT INTO article VALUES(19,'Title 19','title 19','{"title":"Title 19"}','draft');
INSERT INTO article VALUES(20,'Title 20','title 20','{"title":"Title 20"}','draft');
CREATE TABLE guest (id bigint PRIMARY KEY, name varchar(40), street varchar(40), city varchar(40));
INSERT INTO guest VALUES(1,'guest 1','S1','C1');
INSERT INTO guest VALUES(2,'guest 2','S2','C2');
INSERT INTO guest VALUES(3,'guest 3',NULL,NULL);
INSERT INTO guest VALUES(4,'guest 4','S4','C4');
INSERT INTO guest VALUES(5,'guest 5','S5',NULL);
INSERT INTO guest VALUES(6,'guest 6',NULL,'C6');
INSERT INTO guest VALUES(7,'guest 7','S7','C7');
INSERT INTO guest VALUES(8,'guest 8','S8','C8');
INSERT INTO guest VALUES(9,'guest 9',NULL,NULL);
INSERT INTO guest VALUES(10,'guest 10','S10','C10');
INSERT INTO guest VALUES(11,'guest 11','S11','C11');
INSERT INTO guest VALUES(12,'guest 12',NULL,'C12');
INSERT INTO guest VALUES(13,'guest 13','S13','C13');
INSERT INTO guest VALUES(14,'guest 14','S14','C14');
INSERT INTO guest VALUES(15,'guest 15',NULL,NULL);
INSERT INTO guest VALUES(16,'guest 16','S16','C16');
INSERT INTO guest VALUES(17,'guest 17','S17','C17');
INSERT INTO guest VALUES(18,'guest 18',NULL,'C18');
INSERT INTO guest VALUES(19,'guest 19','S19','C19');
INSERT INTO guest VALUES(20,'guest 20','S20','C20');
CREATE TABLE vessel (harbour bigint NOT NULL, code varchar(10) NOT NULL, name varchar(40), draught int, PRIMARY KEY (harbour, code));
INSERT INTO vessel VALUES(1,'V1','vessel 1',1);
INSERT INTO vessel VALUES(2,'V2','vessel 2',2);
INSERT INTO vessel VALUES(3,'V3','vessel 3',3);
INSERT INTO vessel VALUES(0,'V4','vessel 4',4);
INSERT INTO vessel VALUES(1,'V5','vessel 5',5);
INSERT INTO vessel VALUES(2,'V6','vessel 6',6);
INSERT INTO vessel VALUES(3,'V7','vessel 7',7);
INSERT INTO vessel VALUES(0,'V8','vessel 8',8);
INSERT INTO vessel VALUES(1,'V9','vessel 9',9);
INSERT INTO vessel VALUES(2,'V10','vessel 10',10);
INSERT INTO vessel VALUES(3,'V11','vessel 11',11);
INSERT INTO vessel VALUES(0,'V12','vessel 12',12);
INSERT INTO vessel VALUES(1,'V13','vessel 13',13);
INSERT INTO vessel VALUES(2,'V14','vessel 14',14);
INSERT INTO vessel VALUES(3,'V15','vessel 15',15);
INSERT INTO vessel VALUES(0,'V16','vessel 16',16);
INSERT INTO vessel VALUES(1,'V17','vessel 17',17);
INSERT INTO vessel VALUES(2,'V18','vessel 18',18);
INSERT INTO vessel VALUES(3,'V19','vessel 19',19);
INSERT INTO vessel VALUES(0,'V20','vessel 20',20);
CREATE TABLE lodger (id bigint PRIMARY KEY, name varchar(40), "street" varchar(40) COLLATE "NOCASE", "city" varchar(40));
INSERT INTO lodger VALUES(1,'lodger 1','S1',NULL);
INSERT INTO lodger VALUES(2,'lodger 2','S2','C2');
INSERT INTO lodger VALUES(3,'lodger 3',NULL,NULL);
INSERT INTO lodger VALUES(4,'lodger 4','S4','C4');
INSERT INTO lodger VALUES(5,'lodger 5','S5',NULL);
INSERT INTO lodger VALUES(6,'lodger 6',NULL,NULL);
INSERT INTO lodger VALUES(7,'lodger 7','S7',NULL);
INSERT INTO lodger VALUES(8,'lodger 8','S8','C8');
INSERT INTO lodger VALUES(9,'lodger 9',NULL,NULL);
INSERT INTO lodger VALUES(10,'lodger 10','S10','C10');
INSERT INTO lodger VALUES(11,'lodger 11','S11',NULL);
INSERT INTO lodger VALUES(12,'lodger 12',NULL,NULL);
CREATE TABLE lodger_address (lodger_id bigint NOT NULL, street varchar(40) COLLATE NOCASE, city varchar(40), CONSTRAINT lodger_address_lodger_id_fkey FOREIGN KEY (lodger_id) REFERENCES lodger (id) ON DELETE CASCADE ON UPDATE CASCADE, PRIMARY KEY (lodger_id));
INSERT INTO lodger_address VALUES(1,'S1',NULL);
INSERT INTO lodger_address VALUES(2,'S2','C2');
INSERT INTO lodger_address VALUES(4,'S4','C4');
INSERT INTO lodger_address VALUES(5,'S5',NULL);
INSERT INTO lodger_address VALUES(7,'S7',NULL);
INSERT INTO lodger_address VALUES(8,'S8','C8');
INSERT INTO lodger_address VALUES(10,'S10','C10');
INSERT INTO lodger_address VALUES(11,'S11',NULL);
CREATE TABLE barge (harbour bigint NOT NULL, code varchar(10) NOT NULL, name varchar(40), PRIMARY KEY (harbour, code));
INSERT INTO barge VALUES(1,'V1','barge 1');
INSERT INTO barge VALUES(2,'V2','barge 2');
INSERT INTO barge VALUES(3,'V3','barge 3');
INSERT INTO barge VALUES(0,'V4','barge 4');
INSERT INTO barge VALUES(1,'V5','barge 5');
INSERT INTO barge VALUES(2,'V6','barge 6');
INSERT INTO barge VALUES(3,'V7','barge 7');
INSERT INTO barge VALUES(0,'V8','barge 8');
INSERT INTO barge VALUES(1,'V9','barge 9');
INSERT INTO barge VALUES(2,'V10','barge 10');
INSERT INTO barge VALUES(3,'V11','barge 11');
INSERT INTO barge VALUES(0,'V12','barge 12');
CREATE TABLE barge_hull (harbour bigint NOT NULL, code varchar(10) NOT NULL, draught int NOT NULL, PRIMARY KEY (harbour, code), CONSTRAINT barge_hull_harbour_code_fkey FOREIGN KEY (harbour, code) REFERENCES barge (harbour, code) ON DELETE CASCADE ON UPDATE CASCADE);
INSERT INTO barge_hull VALUES(1,'V1',1);
INSERT INTO barge_hull VALUES(2,'V2',2);
INSERT INTO barge_hull VALUES(3,'V3',3);
INSERT INTO barge_hull VALUES(0,'V4',4);
INSERT INTO barge_hull VALUES(1,'V5',5);
INSERT INTO barge_hull VALUES(2,'V6',6);
INSERT INTO barge_hull VALUES(3,'V7',7);
INSERT INTO barge_hull VALUES(0,'V8',8);
INSERT INTO barge_hull VALUES(1,'V9',9);
INSERT INTO barge_hull VALUES(2,'V10',10);
INSERT INTO barge_hull VALUES(3,'V11',11);
INSERT INTO barge_hull VALUES(0,'V12',12);
CREATE TABLE berth (harbour bigint NOT NULL, code varchar(10) NOT NULL, name varchar(40), maker varchar(20) NOT NULL, model int NOT NULL, PRIMARY KEY (harbour, code));
INSERT INTO berth VALUES(1,'V1','berth 1','M1',1);
INSERT INTO berth VALUES(2,'V2','berth 2','M2',2);
INSERT INTO berth VALUES(3,'V3','berth 3','M0',3);
INSERT INTO berth VALUES(0,'V4','berth 4','M1',4);
INSERT INTO berth VALUES(1,'V5','berth 5','M2',0);
INSERT INTO berth VALUES(2,'V6','berth 6','M0',1);
INSERT INTO berth VALUES(3,'V7','berth 7','M1',2);
INSERT INTO berth VALUES(0,'V8','berth 8','M2',3);
INSERT INTO berth VALUES(1,'V9','berth 9','M0',4);
INSERT INTO berth VALUES(2,'V10','berth 10','M1',0);
INSERT INTO berth VALUES(3,'V11','berth 11','M2',1);
INSERT INTO berth VALUES(0,'V12','berth 12','M0',2);
CREATE TABLE region (id bigint PRIMARY KEY, name varchar(40));
INSERT INTO region VALUES(1,'region 1');
INSERT INTO region VALUES(2,'region 2');
INSERT INTO region VALUES(3,'region 3');
INSERT INTO region VALUES(4,'region 4');
INSERT INTO region VALUES(5,'region 5');
CREATE TABLE item (id bigint PRIMARY KEY, status varchar(10), amount bigint, price bigint, region_id bigint NOT NULL, region_name varchar(40), weight bigint);
INSERT INTO item VALUES(2,'open',100,3,2,NULL,1);
INSERT INTO item VALUES(4,'open',200,6,3,NULL,2);
INSERT INTO item VALUES(6,'closed',300,9,4,NULL,3);
INSERT INTO item VALUES(8,'open',400,12,5,NULL,4);
INSERT INTO item VALUES(10,'open',500,15,6,NULL,5);
INSERT INTO item VALUES(12,'closed',600,18,1,NULL,6);
INSERT INTO item VALUES(14,'open',700,21,2,NULL,7);
INSERT INTO item VALUES(16,'open',800,24,3,NULL,8);
INSERT INTO item VALUES(18,'closed',900,27,4,NULL,9);
INSERT INTO item VALUES(20,'open',NULL,30,5,NULL,10);
INSERT INTO item VALUES(22,'open',1100,33,6,NULL,11);
INSERT INTO item VALUES(24,'closed',1200,36,1,NULL,12);
INSERT INTO item VALUES(26,'open',1300,39,2,NULL,13);
INSERT INTO item VALUES(28,'open',1400,42,3,NULL,14);
INSERT INTO item VALUES(30,'closed',1500,45,4,NULL,15);
INSERT INTO item VALUES(32,'open',1600,48,5,NULL,16);
INSERT INTO item VALUES(34,'open',1700,51,6,NULL,17);
INSERT INTO item VALUES(36,'closed',1800,54,1,NULL,18);
INSERT INTO item VALUES(38,'open',1900,57,2,NULL,19);
INSERT INTO item VALUES(40,'open',NULL,60,3,NULL,20);
INSERT INTO item VALUES(42,'closed',2100,63,4,NULL,21);
INSERT INTO item VALUES(44,'open',2200,66,5,NULL,22);
INSERT INTO item VALUES(46,'open',2300,69,6,NULL,23);
INSERT INTO item VALUES(48,'closed',2400,72,1,NULL,24);
INSERT INTO item VALUES(50,'open',2500,75,2,NULL,25);
INSERT INTO item VALUES(52,'open',2600,78,3,NULL,26);
INSERT INTO item VALUES(54,'closed',2700,81,4,NULL,27);
INSERT INTO item VALUES(56,'open',2800,84,5,NULL,28);
INSERT INTO item VALUES(58,'open',2900,87,6,NULL,29);
INSERT INTO item VALUES(60,'closed',NULL,90,1,NULL,30);
INSERT INTO item VALUES(62,'open',3100,93,2,NULL,31);
INSERT INTO item VALUES(64,'open',3200,96,3,NULL,32);
INSERT INTO item VALUES(66,'closed',3300,99,4,NULL,33);
INSERT INTO item VALUES(68,'open',3400,102,5,NULL,34);
INSERT INTO item VALUES(70,'open',3500,105,6,NULL,35);
INSERT INTO item VALUES(72,'closed',3600,108,1,NULL,36);
INSERT INTO item VALUES(74,'open',3700,111,2,NULL,37);
INSERT INTO item VALUES(76,'open',3800,114,3,NULL,38);
INSERT INTO item VALUES(78,'closed',3900,117,4,NULL,39);
INSERT INTO item VALUES(80,'open',NULL,120,5,NULL,0);
INSERT INTO item VALUES(82,'open',4100,123,6,NULL,1);
INSERT INTO item VALUES(84,'closed',4200,126,1,NULL,2);
INSERT INTO item VALUES(86,'open',4300,129,2,NULL,3);
INSERT INTO item VALUES(88,'open',4400,132,3,NULL,4);
INSERT INTO item VALUES(90,'closed',4500,135,4,NULL,5);
INSERT INTO item VALUES(92,'open',4600,138,5,NULL,6);
INSERT INTO item VALUES(94,'open',4700,141,6,NULL,7);
INSERT INTO item VALUES(96,'closed',4800,144,1,NULL,8);
INSERT INTO item VALUES(98,'open',4900,147,2,NULL,9);
INSERT INTO item VALUES(100,'open',NULL,150,3,NULL,10);
INSERT INTO item VALUES(102,'closed',5100,153,4,NULL,11);
INSERT INTO item VALUES(104,'open',5200,156,5,NULL,12);
INSERT INTO item VALUES(106,'open',5300,159,6,NULL,13);
INSERT INTO item VALUES(108,'closed',5400,162,1,NULL,14);
INSERT INTO item VALUES(110,'open',5500,165,2,NULL,15);
INSERT INTO item VALUES(112,'open',5600,168,3,NULL,16);
INSERT INTO item VALUES(114,'closed',5700,171,4,NULL,17);
INSERT INTO item VALUES(116,'open',5800,174,5,NULL,18);
INSERT INTO item VALUES(118,'open',5900,177,6,NULL,19);
INSERT INTO item VALUES(120,'closed',NULL,180,1,NULL,20);
INSERT INTO item VALUES(122,'open',6100,183,2,NULL,21);
INSERT INTO item VALUES(124,'open',6200,186,3,NULL,22);
INSERT INTO item VALUES(126,'closed',6300,189,4,NULL,23);
INSERT INTO item VALUES(128,'open',6400,192,5,NULL,24);
INSERT INTO item VALUES(130,'open',6500,195,6,NULL,25);
INSERT INTO item VALUES(132,'closed',6600,198,1,NULL,26);
INSERT INTO item VALUES(134,'open',6700,201,2,NULL,27);
INSERT INTO item VALUES(136,'open',6800,204,3,NULL,28);
INSERT INTO item VALUES(138,'closed',6900,207,4,NULL,29);
INSERT INTO item VALUES(140,'open',NULL,210,5,NULL,30);
INSERT INTO item VALUES(142,'open',7100,213,6,NULL,31);
INSERT INTO item VALUES(144,'closed',7200,216,1,NULL,32);
INSERT INTO item VALUES(146,'open',7300,219,2,NULL,33);
INSERT INTO item VALUES(148,'open',7400,222,3,NULL,34);
INSERT INTO item VALUES(150,'closed',7500,225,4,NULL,35);
INSERT INTO item VALUES(152,'open',7600,228,5,NULL,36);
INSERT INTO item VALUES(154,'open',7700,231,6,NULL,37);
INSERT INTO item VALUES(156,'closed',7800,234,1,NULL,38);
INSERT INTO item VALUES(158,'open',7900,237,2,NULL,39);
INSERT INTO item VALUES(160,'open',NULL,240,3,NULL,0);
INSERT INTO item VALUES(162,'closed',8100,243,4,NULL,1);
INSERT INTO item VALUES(164,'open',8200,246,5,NULL,2);
INSERT INTO item VALUES(166,'open',8300,249,6,NULL,3);
INSERT INTO item VALUES(168,'closed',8400,252,1,NULL,4);
INSERT INTO item VALUES(170,'open',8500,255,2,NULL,5);
INSERT INTO item VALUES(172,'open',8600,258,3,NULL,6);
INSERT INTO item VALUES(174,'closed',8700,261,4,NULL,7);
INSERT INTO item VALUES(176,'open',8800,264,5,NULL,8);
INSERT INTO item VALUES(178,'open',8900,267,6,NULL,9);
INSERT INTO item VALUES(180,'closed',NULL,270,1,NULL,10);
INSERT INTO item VALUES(182,'open',9100,273,2,NULL,11);
INSERT INTO item VALUES(184,'open',9200,276,3,NULL,12);
INSERT INTO item VALUES(186,'closed',9300,279,4,NULL,13);
INSERT INTO item VALUES(188,'open',9400,282,5,NULL,14);
INSERT INTO item VALUES(190,'open',9500,285,6,NULL,15);
INSERT INTO item VALUES(192,'closed',9600,288,1,NULL,16);
INSERT INTO item VALUES(194,'open',9700,291,2,NULL,17);
INSERT INTO item VALUES(196,'open',9800,294,3,NULL,18);
INSERT INTO item VALUES(198,'closed',9900,297,4,NULL,19);
INSERT INTO item VALUES(200,'open',NULL,300,5,NULL,20);
INSERT INTO item VALUES(202,'open',10100,303,6,NULL,21);
INSERT INTO item VALUES(204,'closed',10200,306,1,NULL,22);
INSERT INTO item VALUES(206,'open',10300,309,2,NULL,23);
INSERT INTO item VALUES(208,'open',10400,312,3,NULL,24);
INSERT INTO item VALUES(210,'closed',10500,315,4,NULL,25);
INSERT INTO item VALUES(212,'open',10600,318,5,NULL,26);
INSERT INTO item VALUES(214,'open',10700,321,6,NULL,27);
INSERT INTO item VALUES(216,'closed',10800,324,1,NULL,28);
INSERT INTO item VALUES(218,'open',10900,327,2,NULL,29);
INSERT INTO item VALUES(220,'open',NULL,330,3,NULL,30);
INSERT INTO item VALUES(222,'closed',11100,333,4,NULL,31);
INSERT INTO item VALUES(224,'open',11200,336,5,NULL,32);
INSERT INTO item VALUES(226,'open',11300,339,6,NULL,33);
INSERT INTO item VALUES(228,'closed',11400,342,1,NULL,34);
INSERT INTO item VALUES(230,'open',11500,345,2,NULL,35);
INSERT INTO item VALUES(232,'open',11600,348,3,NULL,36);
INSERT INTO item VALUES(234,'closed',11700,351,4,NULL,37);
INSERT INTO item VALUES(236,'open',11800,354,5,NULL,38);
INSERT INTO item VALUES(238,'open',11900,357,6,NULL,39);
INSERT INTO item VALUES(240,'closed',NULL,360,1,NULL,0);
INSERT INTO item VALUES(242,'open',12100,363,2,NULL,1);
INSERT INTO item VALUES(244,'open',12200,366,3,NULL,2);
INSERT INTO item VALUES(246,'closed',12300,369,4,NULL,3);
INSERT INTO item VALUES(248,'open',12400,372,5,NULL,4);
INSERT INTO item VALUES(250,'open',12500,375,6,NULL,5);
INSERT INTO item VALUES(252,'closed',12600,378,1,NULL,6);
INSERT INTO item VALUES(254,'open',12700,381,2,NULL,7);
INSERT INTO item VALUES(256,'open',12800,384,3,NULL,8);
INSERT INTO item VALUES(258,'closed',12900,387,4,NULL,9);
INSERT INTO item VALUES(260,'open',NULL,390,5,NULL,10);
INSERT INTO item VALUES(262,'open',13100,393,6,NULL,11);
INSERT INTO item VALUES(264,'closed',13200,396,1,NULL,12);
INSERT INTO item VALUES(266,'open',13300,399,2,NULL,13);
INSERT INTO item VALUES(268,'open',13400,402,3,NULL,14);
INSERT INTO item VALUES(270,'closed',13500,405,4,NULL,15);
INSERT INTO item VALUES(272,'open',13600,408,5,NULL,16);
INSERT INTO item VALUES(274,'open',13700,411,6,NULL,17);
INSERT INTO item VALUES(276,'closed',13800,414,1,NULL,18);
INSERT INTO item VALUES(278,'open',13900,417,2,NULL,19);
INSERT INTO item VALUES(280,'open',NULL,420,3,NULL,20);
INSERT INTO item VALUES(282,'closed',14100,423,4,NULL,21);
INSERT INTO item VALUES(284,'open',14200,426,5,NULL,22);
INSERT INTO item VALUES(286,'open',14300,429,6,NULL,23);
INSERT INTO item VALUES(288,'closed',14400,432,1,NULL,24);
INSERT INTO item VALUES(290,'open',14500,435,2,NULL,25);
INSERT INTO item VALUES(292,'open',14600,438,3,NULL,26);
INSERT INTO item VALUES(294,'closed',14700,441,4,NULL,27);
INSERT INTO item VALUES(296,'open',14800,444,5,NULL,28);
INSERT INTO item VALUES(298,'open',14900,447,6,NULL,29);
INSERT INTO item VALUES(300,'closed',NULL,450,1,NULL,30);
INSERT INTO item VALUES(302,'open',15100,453,2,NULL,31);
INSERT INTO item VALUES(304,'open',15200,456,3,NULL,32);
INSERT INTO item VALUES(306,'closed',15300,459,4,NULL,33);
INSERT INTO item VALUES(308,'open',15400,462,5,NULL,34);
INSERT INTO item VALUES(310,'open',15500,465,6,NULL,35);
INSERT INTO item VALUES(312,'closed',15600,468,1,NULL,36);
INSERT INTO item VALUES(314,'open',15700,471,2,NULL,37);
INSERT INTO item VALUES(316,'open',15800,474,3,NULL,38);
INSERT INTO item VALUES(318,'closed',15900,477,4,NULL,39);
INSERT INTO item VALUES(320,'open',NULL,480,5,NULL,0);
INSERT INTO item VALUES(322,'open',16100,483,6,NULL,1);
INSERT INTO item VALUES(324,'closed',16200,486,1,NULL,2);
INSERT INTO item VALUES(326,'open',16300,489,2,NULL,3);
INSERT INTO item VALUES(328,'open',16400,492,3,NULL,4);
INSERT INTO item VALUES(330,'closed',16500,495,4,NULL,5);
INSERT INTO item VALUES(332,'open',16600,498,5,NULL,6);
INSERT INTO item VALUES(334,'open',16700,501,6,NULL,7);
INSERT INTO item VALUES(336,'closed',16800,504,1,NULL,8);
INSERT INTO item VALUES(338,'open',16900,507,2,NULL,9);
INSERT INTO item VALUES(340,'open',NULL,510,3,NULL,10);
INSERT INTO item VALUES(342,'closed',17100,513,4,NULL,11);
INSERT INTO item VALUES(344,'open',17200,516,5,NULL,12);
INSERT INTO item VALUES(346,'open',17300,519,6,NULL,13);
INSERT INTO item VALUES(348,'closed',17400,522,1,NULL,14);
INSERT INTO item VALUES(350,'open',17500,525,2,NULL,15);
INSERT INTO item VALUES(352,'open',17600,528,3,NULL,16);
INSERT INTO item VALUES(354,'closed',17700,531,4,NULL,17);
INSERT INTO item VALUES(356,'open',17800,534,5,NULL,18);
INSERT INTO item VALUES(358,'open',17900,537,6,NULL,19);
INSERT INTO item VALUES(360,'closed',NULL,540,1,NULL,20);
INSERT INTO item VALUES(362,'open',18100,543,2,NULL,21);
INSERT INTO item VALUES(364,'open',18200,546,3,NULL,22);
INSERT INTO item VALUES(366,'closed',18300,549,4,NULL,23);
INSERT INTO item VALUES(368,'open',18400,552,5,NULL,24);
INSERT INTO item VALUES(370,'open',18500,555,6,NULL,25);
INSERT INTO item VALUES(372,'closed',18600,558,1,NULL,26);
INSERT INTO item VALUES(374,'open',18700,561,2,NULL,27);
INSERT INTO item VALUES(376,'open',18800,564,3,NULL,28);
INSERT INTO item VALUES(378,'closed',18900,567,4,NULL,29);
INSERT INTO item VALUES(380,'open',NULL,570,5,NULL,30);
INSERT INTO item VALUES(382,'open',19100,573,6,NULL,31);
INSERT INTO item VALUES(384,'closed',19200,576,1,NULL,32);
INSERT INTO item VALUES(386,'open',19300,579,2,NULL,33);
INSERT INTO item VALUES(388,'open',19400,582,3,NULL,34);
INSERT INTO item VALUES(390,'closed',19500,585,4,NULL,35);
INSERT INTO item VALUES(392,'open',19600,588,5,NULL,36);
INSERT INTO item VALUES(394,'open',19700,591,6,NULL,37);
INSERT INTO item VALUES(396,'closed',19800,594,1,NULL,38);
INSERT INTO item VALUES(398,'open',19900,597,2,NULL,39);
INSERT INTO item VALUES(400,'open',NULL,600,3,NULL,0);
INSERT INTO item VALUES(402,'closed',20100,603,4,NULL,1);
INSERT INTO item VALUES(404,'open',20200,606,5,NULL,2);
INSERT INTO item VALUES(406,'open',20300,609,6,NULL,3);
INSERT INTO item VALUES(408,'closed',20400,612,1,NULL,4);
INSERT INTO item VALUES(410,'open',20500,615,2,NULL,5);
INSERT INTO item VALUES(412,'open',20600,618,3,NULL,6);
INSERT INTO item VALUES(414,'closed',20700,621,4,NULL,7);
INSERT INTO item VALUES(416,'open',20800,624,5,NULL,8);
INSERT INTO item VALUES(418,'open',20900,627,6,NULL,9);
INSERT INTO item VALUES(420,'closed',NULL,630,1,NULL,10);
INSERT INTO item VALUES(422,'open',21100,633,2,NULL,11);
INSERT INTO item VALUES(424,'open',21200,636,3,NULL,12);
INSERT INTO item VALUES(426,'closed',21300,639,4,NULL,13);
INSERT INTO item VALUES(428,'open',21400,642,5,NULL,14);
INSERT INTO item VALUES(430,'open',21500,645,6,NULL,15);
INSERT INTO item VALUES(432,'closed',21600,648,1,NULL,16);
INSERT INTO item VALUES(434,'open',21700,651,2,NULL,17);
INSERT INTO item VALUES(436,'open',21800,654,3,NULL,18);
INSERT INTO item VALUES(438,'closed',21900,657,4,NULL,19);
INSERT INTO item VALUES(440,'open',NULL,660,5,NULL,20);
INSERT INTO item VALUES(442,'open',22100,663,6,NULL,21);
INSERT INTO item VALUES(444,'closed',22200,666,1,NULL,22);
INSERT INTO item VALUES(446,'open',22300,669,2,NULL,23);
INSERT INTO item VALUES(448,'open',22400,672,3,NULL,24);
INSERT INTO item VALUES(450,'closed',22500,675,4,NULL,25);
INSERT INTO item VALUES(452,'open',22600,678,5,NULL,26);
INSERT INTO item VALUES(454,'open',22700,681,6,NULL,27);
INSERT INTO item VALUES(456,'closed',22800,684,1,NULL,28);
INSERT INTO item VALUES(458,'open',22900,687,2,NULL,29);
INSERT INTO item VALUES(460,'open',NULL,690,3,NULL,30);
INSERT INTO item VALUES(462,'closed',23100,693,4,NULL,31);
INSERT INTO item VALUES(464,'open',23200,696,5,NULL,32);
INSERT INTO item VALUES(466,'open',23300,699,6,NULL,33);
INSERT INTO item VALUES(468,'closed',23400,702,1,NULL,34);
INSERT INTO item VALUES(470,'open',23500,705,2,NULL,35);
INSERT INTO item VALUES(472,'open',23600,708,3,NULL,36);
INSERT INTO item VALUES(474,'closed',23700,711,4,NULL,37);
INSERT INTO item VALUES(476,'open',23800,714,5,NULL,38);
INSERT INTO item VALUES(478,'open',23900,717,6,NULL,39);
INSERT INTO item VALUES(480,'closed',NULL,720,1,NULL,0);
INSERT INTO item VALUES(482,'open',24100,723,2,NULL,1);
INSERT INTO item VALUES(484,'open',24200,726,3,NULL,2);
INSERT INTO item VALUES(486,'closed',24300,729,4,NULL,3);
INSERT INTO item VALUES(488,'open',24400,732,5,NULL,4);
INSERT INTO item VALUES(490,'open',24500,735,6,NULL,5);
INSERT INTO item VALUES(492,'closed',24600,738,1,NULL,6);
INSERT INTO item VALUES(494,'open',24700,741,2,NULL,7);
INSERT INTO item VALUES(496,'open',24800,744,3,NULL,8);
INSERT INTO item VALUES(498,'closed',24900,747,4,NULL,9);
INSERT INTO item VALUES(500,'open',NULL,750,5,NULL,10);
INSERT INTO item VALUES(502,'open',25100,753,6,NULL,11);
INSERT INTO item VALUES(504,'closed',25200,756,1,NULL,12);
INSERT INTO item VALUES(506,'open',25300,759,2,NULL,13);
INSERT INTO item VALUES(508,'open',25400,762,3,NULL,14);
INSERT INTO item VALUES(510,'closed',25500,765,4,NULL,15);
INSERT INTO item VALUES(512,'open',25600,768,5,NULL,16);
INSERT INTO item VALUES(514,'open',25700,771,6,NULL,17);
INSERT INTO item VALUES(516,'closed',25800,774,1,NULL,18);
INSERT INTO item VALUES(518,'open',25900,777,2,NULL,19);
INSERT INTO item VALUES(520,'open',NULL,780,3,NULL,20);
INSERT INTO item VALUES(522,'closed',26100,783,4,NULL,21);
INSERT INTO item VALUES(524,'open',26200,786,5,NULL,22);
INSERT INTO item VALUES(526,'open',26300,789,6,NULL,23);
INSERT INTO item VALUES(528,'closed',26400,792,1,NULL,24);
INSERT INTO item VALUES(530,'open',26500,795,2,NULL,25);
INSERT INTO item VALUES(532,'open',26600,798,3,NULL,26);
INSERT INTO item VALUES(534,'closed',26700,801,4,NULL,27);
INSERT INTO item VALUES(536,'open',26800,804,5,NULL,28);
INSERT INTO item VALUES(538,'open',26900,807,6,NULL,29);
INSERT INTO item VALUES(540,'closed',NULL,810,1,NULL,30);
INSERT INTO item VALUES(542,'open',27100,813,2,NULL,31);
INSERT INTO item VALUES(544,'open',27200,816,3,NULL,32);
INSERT INTO item VALUES(546,'closed',27300,819,4,NULL,33);
INSERT INTO item VALUES(548,'open',27400,822,5,NULL,34);
INSERT INTO item VALUES(550,'open',27500,825,6,NULL,35);
INSERT INTO item VALUES(552,'closed',27600,828,1,NULL,36);
INSERT INTO item VALUES(554,'open',27700,831,2,NULL,37);
INSERT INTO item VALUES(556,'open',27800,834,3,NULL,38);
INSERT INTO item VALUES(558,'closed',27900,837,4,NULL,39);
INSERT INTO item VALUES(560,'open',NULL,840,5,NULL,0);
INSERT INTO item VALUES(562,'open',28100,843,6,NULL,1);
INSERT INTO item VALUES(564,'closed',28200,846,1,NULL,2);
INSERT INTO item VALUES(566,'open',28300,849,2,NULL,3);
INSERT INTO item VALUES(568,'open',28400,852,3,NULL,4);
INSERT INTO item VALUES(570,'closed',28500,855,4,NULL,5);
INSERT INTO item VALUES(572,'open',28600,858,5,NULL,6);
INSERT INTO item VALUES(574,'open',28700,861,6,NULL,7);
INSERT INTO item VALUES(576,'closed',28800,864,1,NULL,8);
INSERT INTO item VALUES(578,'open',28900,867,2,NULL,9);
INSERT INTO item VALUES(580,'open',NULL,870,3,NULL,10);
INSERT INTO item VALUES(582,'closed',29100,873,4,NULL,11);
INSERT INTO item VALUES(584,'open',29200,876,5,NULL,12);
INSERT INTO item VALUES(586,'open',29300,879,6,NULL,13);
INSERT INTO item VALUES(588,'closed',29400,882,1,NULL,14);
INSERT INTO item VALUES(590,'open',29500,885,2,NULL,15);
INSERT INTO item VALUES(592,'open',29600,888,3,NULL,16);
INSERT INTO item VALUES(594,'closed',29700,891,4,NULL,17);
INSERT INTO item VALUES(596,'open',29800,894,5,NULL,18);
INSERT INTO item VALUES(598,'open',29900,897,6,NULL,19);
INSERT INTO item VALUES(600,'closed',NULL,900,1,NULL,20);
INSERT INTO item VALUES(602,'open',30100,903,2,NULL,21);
INSERT INTO item VALUES(604,'open',30200,906,3,NULL,22);
INSERT INTO item VALUES(606,'closed',30300,909,4,NULL,23);
INSERT INTO item VALUES(608,'open',30400,912,5,NULL,24);
INSERT INTO item VALUES(610,'open',30500,915,6,NULL,25);
INSERT INTO item VALUES(612,'closed',30600,918,1,NULL,26);
INSERT INTO item VALUES(614,'open',30700,921,2,NULL,27);
INSERT INTO item VALUES(616,'open',30800,924,3,NULL,28);
INSERT INTO item VALUES(618,'closed',30900,927,4,NULL,29);
INSERT INTO item VALUES(620,'open',NULL,930,5,NULL,30);
INSERT INTO item VALUES(622,'open',31100,933,6,NULL,31);
INSERT INTO item VALUES(624,'closed',31200,936,1,NULL,32);
INSERT INTO item VALUES(626,'open',31300,939,2,NULL,33);
INSERT INTO item VALUES(628,'open',31400,942,3,NULL,34);
INSERT INTO item VALUES(630,'closed',31500,945,4,NULL,35);
INSERT INTO item VALUES(632,'open',31600,948,5,NULL,36);
INSERT INTO item VALUES(634,'open',31700,951,6,NULL,37);
INSERT INTO item VALUES(636,'closed',31800,954,1,NULL,38);
INSERT INTO item VALUES(638,'open',31900,957,2,NULL,39);
INSERT INTO item VALUES(640,'open',NULL,960,3,NULL,0);
INSERT INTO item VALUES(642,'closed',32100,963,4,NULL,1);
INSERT INTO item VALUES(644,'open',32200,966,5,NULL,2);
INSERT INTO item VALUES(646,'open',32300,969,6,NULL,3);
INSERT INTO item VALUES(648,'closed',32400,972,1,NULL,4);
INSERT INTO item VALUES(650,'open',32500,975,2,NULL,5);
INSERT INTO item VALUES(652,'open',32600,978,3,NULL,6);
INSERT INTO item VALUES(654,'closed',32700,981,4,NULL,7);
INSERT INTO item VALUES(656,'open',32800,984,5,NULL,8);
INSERT INTO item VALUES(658,'open',32900,987,6,NULL,9);
INSERT INTO item VALUES(660,'closed',NULL,990,1,NULL,10);
INSERT INTO item VALUES(662,'open',33100,993,2,NULL,11);
INSERT INTO item VALUES(664,'open',33200,996,3,NULL,12);
INSERT INTO item VALUES(666,'closed',33300,999,4,NULL,13);
INSERT INTO item VALUES(668,'open',33400,1002,5,NULL,14);
INSERT INTO item VALUES(670,'open',33500,1005,6,NULL,15);
INSERT INTO item VALUES(672,'closed',33600,1008,1,NULL,16);
INSERT INTO item VALUES(674,'open',33700,1011,2,NULL,17);
INSERT INTO item VALUES(676,'open',33800,1014,3,NULL,18);
INSERT INTO item VALUES(678,'closed',33900,1017,4,NULL,19);
INSERT INTO item VALUES(680,'open',NULL,1020,5,NULL,20);
INSERT INTO item VALUES(682,'open',34100,1023,6,NULL,21);
INSERT INTO item VALUES(684,'closed',34200,1026,1,NULL,22);
INSERT INTO item VALUES(686,'open',34300,1029,2,NULL,23);
INSERT INTO item VALUES(688,'open',34400,1032,3,NULL,24);
INSERT INTO item VALUES(690,'closed',34500,1035,4,NULL,25);
INSERT INTO item VALUES(692,'open',34600,1038,5,NULL,26);
INSERT INTO item VALUES(694,'open',34700,1041,6,NULL,27);
INSERT INTO item VALUES(696,'closed',34800,1044,1,NULL,28);
INSERT INTO item VALUES(698,'open',34900,1047,2,NULL,29);
INSERT INTO item VALUES(700,'open',NULL,1050,3,NULL,30);
INSERT INTO item VALUES(702,'closed',35100,1053,4,NULL,31);
INSERT INTO item VALUES(704,'open',35200,1056,5,NULL,32);
INSERT INTO item VALUES(706,'open',35300,1059,6,NULL,33);
INSERT INTO item VALUES(708,'closed',35400,1062,1,NULL,34);
INSERT INTO item VALUES(710,'open',35500,1065,2,NULL,35);
INSERT INTO item VALUES(712,'open',35600,1068,3,NULL,36);
INSERT INTO item VALUES(714,'closed',35700,1071,4,NULL,37);
INSERT INTO item VALUES(716,'open',35800,1074,5,NULL,38);
INSERT INTO item VALUES(718,'open',35900,1077,6,NULL,39);
INSERT INTO item VALUES(720,'closed',NULL,1080,1,NULL,0);
INSERT INTO item VALUES(722,'open',36100,1083,2,NULL,1);
INSERT INTO item VALUES(724,'open',36200,1086,3,NULL,2);
INSERT INTO item VALUES(726,'closed',36300,1089,4,NULL,3);
INSERT INTO item VALUES(728,'open',36400,1092,5,NULL,4);
INSERT INTO item VALUES(730,'open',36500,1095,6,NULL,5);
INSERT INTO item VALUES(732,'closed',36600,1098,1,NULL,6);
INSERT INTO item VALUES(734,'open',36700,1101,2,NULL,7);
INSERT INTO item VALUES(736,'open',36800,1104,3,NULL,8);
INSERT INTO item VALUES(738,'closed',36900,1107,4,NULL,9);
INSERT INTO item VALUES(740,'open',NULL,1110,5,NULL,10);
INSERT INTO item VALUES(742,'open',37100,1113,6,NULL,11);
INSERT INTO item VALUES(744,'closed',37200,1116,1,NULL,12);
INSERT INTO item VALUES(746,'open',37300,1119,2,NULL,13);
INSERT INTO item VALUES(748,'open',37400,1122,3,NULL,14);
INSERT INTO item VALUES(750,'closed',37500,1125,4,NULL,15);
INSERT INTO item VALUES(752,'open',37600,1128,5,NULL,16);
INSERT INTO item VALUES(754,'open',37700,1131,6,NULL,17);
INSERT INTO item VALUES(756,'closed',37800,1134,1,NULL,18);
INSERT INTO item VALUES(758,'open',37900,1137,2,NULL,19);
INSERT INTO item VALUES(760,'open',NULL,1140,3,NULL,20);
INSERT INTO item VALUES(762,'closed',38100,1143,4,NULL,21);
INSERT INTO item VALUES(764,'open',38200,1146,5,NULL,22);
INSERT INTO item VALUES(766,'open',38300,1149,6,NULL,23);
INSERT INTO item VALUES(768,'closed',38400,1152,1,NULL,24);
INSERT INTO item VALUES(770,'open',38500,1155,2,NULL,25);
INSERT INTO item VALUES(772,'open',38600,1158,3,NULL,26);
INSERT INTO item VALUES(774,'closed',38700,1161,4,NULL,27);
INSERT INTO item VALUES(776,'open',38800,1164,5,NULL,28);
INSERT INTO item VALUES(778,'open',38900,1167,6,NULL,29);
INSERT INTO item VALUES(780,'closed',NULL,1170,1,NULL,30);
INSERT INTO item VALUES(782,'open',39100,1173,2,NULL,31);
INSERT INTO item VALUES(784,'open',39200,1176,3,NULL,32);
INSERT INTO item VALUES(786,'closed',39300,1179,4,NULL,33);
INSERT INTO item VALUES(788,'open',39400,1182,5,NULL,34);
INSERT INTO item VALUES(790,'open',39500,1185,6,NULL,35);
INSERT INTO item VALUES(792,'closed',39600,1188,1,NULL,36);
INSERT INTO item VALUES(794,'open',39700,1191,2,NULL,37);
INSERT INTO item VALUES(796,'open',39800,1194,3,NULL,38);
INSERT INTO item VALUES(798,'closed',39900,1197,4,NULL,39);
INSERT INTO item VALUES(800,'open',NULL,1200,5,NULL,0);
INSERT INTO item VALUES(802,'open',40100,1203,6,NULL,1);
INSERT INTO item VALUES(804,'closed',40200,1206,1,NULL,2);
INSERT INTO item VALUES(806,'open',40300,1209,2,NULL,3);
INSERT INTO item VALUES(808,'open',40400,1212,3,NULL,4);
INSERT INTO item VALUES(810,'closed',40500,1215,4,NULL,5);
INSERT INTO item VALUES(812,'open',40600,1218,5,NULL,6);
INSERT INTO item VALUES(814,'open',40700,1221,6,NULL,7);
INSERT INTO item VALUES(816,'closed',40800,1224,1,NULL,8);
INSERT INTO item VALUES(818,'open',40900,1227,2,NULL,9);
INSERT INTO item VALUES(820,'open',NULL,1230,3,NULL,10);
INSERT INTO item VALUES(822,'closed',41100,1233,4,NULL,11);
INSERT INTO item VALUES(824,'open',41200,1236,5,NULL,12);
INSERT INTO item VALUES(826,'open',41300,1239,6,NULL,13);
INSERT INTO item VALUES(828,'closed',41400,1242,1,NULL,14);
INSERT INTO item VALUES(830,'open',41500,1245,2,NULL,15);
INSERT INTO item VALUES(832,'open',41600,1248,3,NULL,16);
INSERT INTO item VALUES(834,'closed',41700,1251,4,NULL,17);
INSERT INTO item VALUES(836,'open',41800,1254,5,NULL,18);
INSERT INTO item VALUES(838,'open',41900,1257,6,NULL,19);
INSERT INTO item VALUES(840,'closed',NULL,1260,1,NULL,20);
INSERT INTO item VALUES(842,'open',42100,1263,2,NULL,21);
INSERT INTO item VALUES(844,'open',42200,1266,3,NULL,22);
INSERT INTO item VALUES(846,'closed',42300,1269,4,NULL,23);
INSERT INTO item VALUES(848,'open',42400,1272,5,NULL,24);
INSERT INTO item VALUES(850,'open',42500,1275,6,NULL,25);
INSERT INTO item VALUES(852,'closed',42600,1278,1,NULL,26);
INSERT INTO item VALUES(854,'open',42700,1281,2,NULL,27);
INSERT INTO item VALUES(856,'open',42800,1284,3,NULL,28);
INSERT INTO item VALUES(858,'closed',42900,1287,4,NULL,29);
INSERT INTO item VALUES(860,'open',NULL,1290,5,NULL,30);
INSERT INTO item VALUES(862,'open',43100,1293,6,NULL,31);
INSERT INTO item VALUES(864,'closed',43200,1296,1,NULL,32);
INSERT INTO item VALUES(866,'open',43300,1299,2,NULL,33);
INSERT INTO item VALUES(868,'open',43400,1302,3,NULL,34);
INSERT INTO item VALUES(870,'closed',43500,1305,4,NULL,35);
INSERT INTO item VALUES(872,'open',43600,1308,5,NULL,36);
INSERT INTO item VALUES(874,'open',43700,1311,6,NULL,37);
INSERT INTO item VALUES(876,'closed',43800,1314,1,NULL,38);
INSERT INTO item VALUES(878,'open',43900,1317,2,NULL,39);
INSERT INTO item VALUES(880,'open',NULL,1320,3,NULL,0);
INSERT INTO item VALUES(882,'closed',44100,1323,4,NULL,1);
INSERT INTO item VALUES(884,'open',44200,1326,5,NULL,2);
INSERT INTO item VALUES(886,'open',44300,1329,6,NULL,3);
INSERT INTO item VALUES(888,'closed',44400,1332,1,NULL,4);
INSERT INTO item VALUES(890,'open',44500,1335,2,NULL,5);
INSERT INTO item VALUES(892,'open',44600,1338,3,NULL,6);
INSERT INTO item VALUES(894,'closed',44700,1341,4,NULL,7);
INSERT INTO item VALUES(896,'open',44800,1344,5,NULL,8);
INSERT INTO item VALUES(898,'open',44900,1347,6,NULL,9);
INSERT INTO item VALUES(900,'closed',NULL,1350,1,NULL,10);
INSERT INTO item VALUES(902,'open',45100,1353,2,NULL,11);
INSERT INTO item VALUES(904,'open',45200,1356,3,NULL,12);
INSERT INTO item VALUES(906,'closed',45300,1359,4,NULL,13);
INSERT INTO item VALUES(908,'open',45400,1362,5,NULL,14);
INSERT INTO item VALUES(910,'open',45500,1365,6,NULL,15);
INSERT INTO item VALUES(912,'closed',45600,1368,1,NULL,16);
INSERT INTO item VALUES(914,'open',45700,1371,2,NULL,17);
INSERT INTO item VALUES(916,'open',45800,1374,3,NULL,18);
INSERT INTO item VALUES(918,'closed',45900,1377,4,NULL,19);
INSERT INTO item VALUES(920,'open',NULL,1380,5,NULL,20);
INSERT INTO item VALUES(922,'open',46100,1383,6,NULL,21);
INSERT INTO item VALUES(924,'closed',46200,1386,1,NULL,22);
INSERT INTO item VALUES(926,'open',46300,1389,2,NULL,23);
INSERT INTO item VALUES(928,'open',46400,1392,3,NULL,24);
INSERT INTO item VALUES(930,'closed',46500,1395,4,NULL,25);
INSERT INTO item VALUES(932,'open',46600,1398,5,NULL,26);
INSERT INTO item VALUES(934,'open',46700,1401,6,NULL,27);
INSERT INTO item VALUES(936,'closed',46800,1404,1,NULL,28);
INSERT INTO item VALUES(938,'open',46900,1407,2,NULL,29);
INSERT INTO item VALUES(940,'open',NULL,1410,3,NULL,30);
INSERT INTO item VALUES(942,'closed',47100,1413,4,NULL,31);
INSERT INTO item VALUES(944,'open',47200,1416,5,NULL,32);
INSERT INTO item VALUES(946,'open',47300,1419,6,NULL,33);
INSERT INTO item VALUES(948,'closed',47400,1422,1,NULL,34);
INSERT INTO item VALUES(950,'open',47500,1425,2,NULL,35);
INSERT INTO item VALUES(952,'open',47600,1428,3,NULL,36);
INSERT INTO item VALUES(954,'closed',47700,1431,4,NULL,37);
INSERT INTO item VALUES(956,'open',47800,1434,5,NULL,38);
INSERT INTO item VALUES(958,'open',47900,1437,6,NULL,39);
INSERT INTO item VALUES(960,'closed',NULL,1440,1,NULL,0);
INSERT INTO item VALUES(962,'open',48100,1443,2,NULL,1);
INSERT INTO item VALUES(964,'open',48200,1446,3,NULL,2);
INSERT INTO item VALUES(966,'closed',48300,1449,4,NULL,3);
INSERT INTO item VALUES(968,'open',48400,1452,5,NULL,4);
INSERT INTO item VALUES(970,'open',48500,1455,6,NULL,5);
INSERT INTO item VALUES(972,'closed',48600,1458,1,NULL,6);
INSERT INTO item VALUES(974,'open',48700,1461,2,NULL,7);
INSERT INTO item VALUES(976,'open',48800,1464,3,NULL,8);
INSERT INTO item VALUES(978,'closed',48900,1467,4,NULL,9);
INSERT INTO item VALUES(980,'open',NULL,1470,5,NULL,10);
INSERT INTO item VALUES(982,'open',49100,1473,6,NULL,11);
INSERT INTO item VALUES(984,'closed',49200,1476,1,NULL,12);
INSERT INTO item VALUES(986,'open',49300,1479,2,NULL,13);
INSERT INTO item VALUES(988,'open',49400,1482,3,NULL,14);
INSERT INTO item VALUES(990,'closed',49500,1485,4,NULL,15);
INSERT INTO item VALUES(992,'open',49600,1488,5,NULL,16);
INSERT INTO item VALUES(994,'open',49700,1491,6,NULL,17);
INSERT INTO item VALUES(996,'closed',49800,1494,1,NULL,18);
INSERT INTO item VALUES(998,'open',49900,1497,2,NULL,19);
INSERT INTO item VALUES(1000,'open',NULL,1500,3,NULL,20);
INSERT INTO item VALUES(1002,'closed',50100,1503,4,NULL,21);
INSERT INTO item VALUES(1004,'open',50200,1506,5,NULL,22);
INSERT INTO item VALUES(1006,'open',50300,1509,6,NULL,23);
INSERT INTO item VALUES(1008,'closed',50400,1512,1,NULL,24);
INSERT INTO item VALUES(1010,'open',50500,1515,2,NULL,25);
INSERT INTO item VALUES(1012,'open',50600,1518,3,NULL,26);
INSERT INTO item VALUES(1014,'closed',50700,1521,4,NULL,27);
INSERT INTO item VALUES(1016,'open',50800,1524,5,NULL,28);
INSERT INTO item VALUES(1018,'open',50900,1527,6,NULL,29);
INSERT INTO item VALUES(1020,'closed',NULL,1530,1,NULL,30);
INSERT INTO item VALUES(1022,'open',51100,1533,2,NULL,31);
INSERT INTO item VALUES(1024,'open',51200,1536,3,NULL,32);
INSERT INTO item VALUES(1026,'closed',51300,1539,4,NULL,33);
INSERT INTO item VALUES(1028,'open',51400,1542,5,NULL,34);
INSERT INTO item VALUES(1030,'open',51500,1545,6,NULL,35);
INSERT INTO item VALUES(1032,'closed',51600,1548,1,NULL,36);
INSERT INTO item VALUES(1034,'open',51700,1551,2,NULL,37);
INSERT INTO item VALUES(1036,'open',51800,1554,3,NULL,38);
INSERT INTO item VALUES(1038,'closed',51900,1557,4,NULL,39);
INSERT INTO item VALUES(1040,'open',NULL,1560,5,NULL,0);
INSERT INTO item VALUES(1042,'open',52100,1563,6,NULL,1);
INSERT INTO item VALUES(1044,'closed',52200,1566,1,NULL,2);
INSERT INTO item VALUES(1046,'open',52300,1569,2,NULL,3);
INSERT INTO item VALUES(1048,'open',52400,1572,3,NULL,4);
INSERT INTO item VALUES(1050,'closed',52500,1575,4,NULL,5);
INSERT INTO item VALUES(1052,'open',52600,1578,5,NULL,6);
INSERT INTO item VALUES(1054,'open',52700,1581,6,NULL,7);
INSERT INTO item VALUES(1056,'closed',52800,1584,1,NULL,8);
INSERT INTO item VALUES(1058,'open',52900,1587,2,NULL,9);
INSERT INTO item VALUES(1060,'open',NULL,1590,3,NULL,10);
INSERT INTO item VALUES(1062,'closed',53100,1593,4,NULL,11);
INSERT INTO item VALUES(1064,'open',53200,1596,5,NULL,12);
INSERT INTO item VALUES(1066,'open',53300,1599,6,NULL,13);
INSERT INTO item VALUES(1068,'closed',53400,1602,1,NULL,14);
INSERT INTO item VALUES(1070,'open',53500,1605,2,NULL,15);
INSERT INTO item VALUES(1072,'open',53600,1608,3,NULL,16);
INSERT INTO item VALUES(1074,'closed',53700,1611,4,NULL,17);
INSERT INTO item VALUES(1076,'open',53800,1614,5,NULL,18);
INSERT INTO item VALUES(1078,'open',53900,1617,6,NULL,19);
INSERT INTO item VALUES(1080,'closed',NULL,1620,1,NULL,20);
INSERT INTO item VALUES(1082,'open',54100,1623,2,NULL,21);
INSERT INTO item VALUES(1084,'open',54200,1626,3,NULL,22);
INSERT INTO item VALUES(1086,'closed',54300,1629,4,NULL,23);
INSERT INTO item VALUES(1088,'open',54400,1632,5,NULL,24);
INSERT INTO item VALUES(1090,'open',54500,1635,6,NULL,25);
INSERT INTO item VALUES(1092,'closed',54600,1638,1,NULL,26);
INSERT INTO item VALUES(1094,'open',54700,1641,2,NULL,27);
INSERT INTO item VALUES(1096,'open',54800,1644,3,NULL,28);
INSERT INTO item VALUES(1098,'closed',54900,1647,4,NULL,29);
INSERT INTO item VALUES(1100,'open',NULL,1650,5,NULL,30);
INSERT INTO item VALUES(1102,'open',55100,1653,6,NULL,31);
INSERT INTO item VALUES(1104,'closed',55200,1656,1,NULL,32);
INSERT INTO item VALUES(1106,'open',55300,1659,2,NULL,33);
INSERT INTO item VALUES(1108,'open',55400,1662,3,NULL,34);
INSERT INTO item VALUES(1110,'closed',55500,1665,4,NULL,35);
INSERT INTO item VALUES(1112,'open',55600,1668,5,NULL,36);
INSERT INTO item VALUES(1114,'open',55700,1671,6,NULL,37);
INSERT INTO item VALUES(1116,'closed',55800,1674,1,NULL,38);
INSERT INTO item VALUES(1118,'open',55900,1677,2,NULL,39);
INSERT INTO item VALUES(1120,'open',NULL,1680,3,NULL,0);
INSERT INTO item VALUES(1122,'closed',56100,1683,4,NULL,1);
INSERT INTO item VALUES(1124,'open',56200,1686,5,NULL,2);
INSERT INTO item VALUES(1126,'open',56300,1689,6,NULL,3);
INSERT INTO item VALUES(1128,'closed',56400,1692,1,NULL,4);
INSERT INTO item VALUES(1130,'open',56500,1695,2,NULL,5);
INSERT INTO item VALUES(1132,'open',56600,1698,3,NULL,6);
INSERT INTO item VALUES(1134,'closed',56700,1701,4,NULL,7);
INSERT INTO item VALUES(1136,'open',56800,1704,5,NULL,8);
INSERT INTO item VALUES(1138,'open',56900,1707,6,NULL,9);
INSERT INTO item VALUES(1140,'closed',NULL,1710,1,NULL,10);
INSERT INTO item VALUES(1142,'open',57100,1713,2,NULL,11);
INSERT INTO item VALUES(1144,'open',57200,1716,3,NULL,12);
INSERT INTO item VALUES(1146,'closed',57300,1719,4,NULL,13);
INSERT INTO item VALUES(1148,'open',57400,1722,5,NULL,14);
INSERT INTO item VALUES(1150,'open',57500,1725,6,NULL,15);
INSERT INTO item VALUES(1152,'closed',57600,1728,1,NULL,16);
INSERT INTO item VALUES(1154,'open',57700,1731,2,NULL,17);
INSERT INTO item VALUES(1156,'open',57800,1734,3,NULL,18);
INSERT INTO item VALUES(1158,'closed',57900,1737,4,NULL,19);
INSERT INTO item VALUES(1160,'open',NULL,1740,5,NULL,20);
INSERT INTO item VALUES(1162,'open',58100,1743,6,NULL,21);
INSERT INTO item VALUES(1164,'closed',58200,1746,1,NULL,22);
INSERT INTO item VALUES(1166,'open',58300,1749,2,NULL,23);
INSERT INTO item VALUES(1168,'open',58400,1752,3,NULL,24);
INSERT INTO item VALUES(1170,'closed',58500,1755,4,NULL,25);
INSERT INTO item VALUES(1172,'open',58600,1758,5,NULL,26);
INSERT INTO item VALUES(1174,'open',58700,1761,6,NULL,27);
INSERT INTO item VALUES(1176,'closed',58800,1764,1,NULL,28);
INSERT INTO item VALUES(1178,'open',58900,1767,2,NULL,29);
INSERT INTO item VALUES(1180,'open',NULL,1770,3,NULL,30);
INSERT INTO item VALUES(1182,'closed',59100,1773,4,NULL,31);
INSERT INTO item VALUES(1184,'open',59200,1776,5,NULL,32);
INSERT INTO item VALUES(1186,'open',59300,1779,6,NULL,33);
INSERT INTO item VALUES(1188,'closed',59400,1782,1,NULL,34);
INSERT INTO item VALUES(1190,'open',59500,1785,2,NULL,35);
INSERT INTO item VALUES(1192,'open',59600,1788,3,NULL,36);
INSERT INTO item VALUES(1194,'closed',59700,1791,4,NULL,37);
INSERT INTO item VALUES(1196,'open',59800,1794,5,NULL,38);
INSERT INTO item VALUES(1198,'open',59900,1797,6,NULL,39);
INSERT INTO item VALUES(1200,'closed',NULL,1800,1,NULL,0);
INSERT INTO item VALUES(1202,'open',60100,1803,2,NULL,1);
INSERT INTO item VALUES(1204,'open',60200,1806,3,NULL,2);
INSERT INTO item VALUES(1206,'closed',60300,1809,4,NULL,3);
INSERT INTO item VALUES(1208,'open',60400,1812,5,NULL,4);
INSERT INTO item VALUES(1210,'open',60500,1815,6,NULL,5);
INSERT INTO item VALUES(1212,'closed',60600,1818,1,NULL,6);
INSERT INTO item VALUES(1214,'open',60700,1821,2,NULL,7);
INSERT INTO item VALUES(1216,'open',60800,1824,3,NULL,8);
INSERT INTO item VALUES(1218,'closed',60900,1827,4,NULL,9);
INSERT INTO item VALUES(1220,'open',NULL,1830,5,NULL,10);
INSERT INTO item VALUES(1222,'open',61100,1833,6,NULL,11);
INSERT INTO item VALUES(1224,'closed',61200,1836,1,NULL,12);
INSERT INTO item VALUES(1226,'open',61300,1839,2,NULL,13);
INSERT INTO item VALUES(1228,'open',61400,1842,3,NULL,14);
INSERT INTO item VALUES(1230,'closed',61500,1845,4,NULL,15);
INSERT INTO item VALUES(1232,'open',61600,1848,5,NULL,16);
INSERT INTO item VALUES(1234,'open',61700,1851,6,NULL,17);
INSERT INTO item VALUES(1236,'closed',61800,1854,1,NULL,18);
INSERT INTO item VALUES(1238,'open',61900,1857,2,NULL,19);
INSERT INTO item VALUES(1240,'open',NULL,1860,3,NULL,20);
INSERT INTO item VALUES(1242,'closed',62100,1863,4,NULL,21);
INSERT INTO item VALUES(1244,'open',62200,1866,5,NULL,22);
INSERT INTO item VALUES(1246,'open',62300,1869,6,NULL,23);
INSERT INTO item VALUES(1248,'closed',62400,1872,1,NULL,24);
INSERT INTO item VALUES(1250,'open',62500,1875,2,NULL,25);
INSERT INTO item VALUES(1252,'open',62600,1878,3,NULL,26);
INSERT INTO item VALUES(1254,'closed',62700,1881,4,NULL,27);
INSERT INTO item VALUES(1256,'open',62800,1884,5,NULL,28);
INSERT INTO item VALUES(1258,'open',62900,1887,6,NULL,29);
INSERT INTO item VALUES(1260,'closed',NULL,1890,1,NULL,30);
INSERT INTO item VALUES(1262,'open',63100,1893,2,NULL,31);
INSERT INTO item VALUES(1264,'open',63200,1896,3,NULL,32);
INSERT INTO item VALUES(1266,'closed',63300,1899,4,NULL,33);
INSERT INTO item VALUES(1268,'open',63400,1902,5,NULL,34);
INSERT INTO item VALUES(1270,'open',63500,1905,6,NULL,35);
INSERT INTO item VALUES(1272,'closed',63600,1908,1,NULL,36);
INSERT INTO item VALUES(1274,'open',63700,1911,2,NULL,37);
INSERT INTO item VALUES(1276,'open',63800,1914,3,NULL,38);
INSERT INTO item VALUES(1278,'closed',63900,1917,4,NULL,39);
INSERT INTO item VALUES(1280,'open',NULL,1920,5,NULL,0);
INSERT INTO item VALUES(1282,'open',64100,1923,6,NULL,1);
INSERT INTO item VALUES(1284,'closed',64200,1926,1,NULL,2);
INSERT INTO item VALUES(1286,'open',64300,1929,2,NULL,3);
INSERT INTO item VALUES(1288,'open',64400,1932,3,NULL,4);
INSERT INTO item VALUES(1290,'closed',64500,1935,4,NULL,5);
INSERT INTO item VALUES(1292,'open',64600,1938,5,NULL,6);
INSERT INTO item VALUES(1294,'open',64700,1941,6,NULL,7);
INSERT INTO item VALUES(1296,'closed',64800,1944,1,NULL,8);
INSERT INTO item VALUES(1298,'open',64900,1947,2,NULL,9);
INSERT INTO item VALUES(1300,'open',NULL,1950,3,NULL,10);
INSERT INTO item VALUES(1302,'closed',65100,1953,4,NULL,11);
INSERT INTO item VALUES(1304,'open',65200,1956,5,NULL,12);
INSERT INTO item VALUES(1306,'open',65300,1959,6,NULL,13);
INSERT INTO item VALUES(1308,'closed',65400,1962,1,NULL,14);
INSERT INTO item VALUES(1310,'open',65500,1965,2,NULL,15);
INSERT INTO item VALUES(1312,'open',65600,1968,3,NULL,16);
INSERT INTO item VALUES(1314,'closed',65700,1971,4,NULL,17);
INSERT INTO item VALUES(1316,'open',65800,1974,5,NULL,18);
INSERT INTO item VALUES(1318,'open',65900,1977,6,NULL,19);
INSERT INTO item VALUES(1320,'closed',NULL,1980,1,NULL,20);
INSERT INTO item VALUES(1322,'open',66100,1983,2,NULL,21);
INSERT INTO item VALUES(1324,'open',66200,1986,3,NULL,22);
INSERT INTO item VALUES(1326,'closed',66300,1989,4,NULL,23);
INSERT INTO item VALUES(1328,'open',66400,1992,5,NULL,24);
INSERT INTO item VALUES(1330,'open',66500,1995,6,NULL,25);
INSERT INTO item VALUES(1332,'closed',66600,1998,1,NULL,26);
INSERT INTO item VALUES(1334,'open',66700,2001,2,NULL,27);
INSERT INTO item VALUES(1336,'open',66800,2004,3,NULL,28);
INSERT INTO item VALUES(1338,'closed',66900,2007,4,NULL,29);
INSERT INTO item VALUES(1340,'open',NULL,2010,5,NULL,30);
INSERT INTO item VALUES(1342,'open',67100,2013,6,NULL,31);
INSERT INTO item VALUES(1344,'closed',67200,2016,1,NULL,32);
INSERT INTO item VALUES(1346,'open',67300,2019,2,NULL,33);
INSERT INTO item VALUES(1348,'open',67400,2022,3,NULL,34);
INSERT INTO item VALUES(1350,'closed',67500,2025,4,NULL,35);
INSERT INTO item VALUES(1352,'open',67600,2028,5,NULL,36);
INSERT INTO item VALUES(1354,'open',67700,2031,6,NULL,37);
INSERT INTO item VALUES(1356,'closed',67800,2034,1,NULL,38);
INSERT INTO item VALUES(1358,'open',67900,2037,2,NULL,39);
INSERT INTO item VALUES(1360,'open',NULL,2040,3,NULL,0);
INSERT INTO item VALUES(1362,'closed',68100,2043,4,NULL,1);
INSERT INTO item VALUES(1364,'open',68200,2046,5,NULL,2);
INSERT INTO item VALUES(1366,'open',68300,2049,6,NULL,3);
INSERT INTO item VALUES(1368,'closed',68400,2052,1,NULL,4);
INSERT INTO item VALUES(1370,'open',68500,2055,2,NULL,5);
INSERT INTO item VALUES(1372,'open',68600,2058,3,NULL,6);
INSERT INTO item VALUES(1374,'closed',68700,2061,4,NULL,7);
INSERT INTO item VALUES(1376,'open',68800,2064,5,NULL,8);
INSERT INTO item VALUES(1378,'open',68900,2067,6,NULL,9);
INSERT INTO item VALUES(1380,'closed',NULL,2070,1,NULL,10);
INSERT INTO item VALUES(1382,'open',69100,2073,2,NULL,11);
INSERT INTO item VALUES(1384,'open',69200,2076,3,NULL,12);
INSERT INTO item VALUES(1386,'closed',69300,2079,4,NULL,13);
INSERT INTO item VALUES(1388,'open',69400,2082,5,NULL,14);
INSERT INTO item VALUES(1390,'open',69500,2085,6,NULL,15);
INSERT INTO item VALUES(1392,'closed',69600,2088,1,NULL,16);
INSERT INTO item VALUES(1394,'open',69700,2091,2,NULL,17);
INSERT INTO item VALUES(1396,'open',69800,2094,3,NULL,18);
INSERT INTO item VALUES(1398,'closed',69900,2097,4,NULL,19);
INSERT INTO item VALUES(1400,'open',NULL,2100,5,NULL,20);
INSERT INTO item VALUES(1402,'open',70100,2103,6,NULL,21);
INSERT INTO item VALUES(1404,'closed',70200,2106,1,NULL,22);
INSERT INTO item VALUES(1406,'open',70300,2109,2,NULL,23);
INSERT INTO item VALUES(1408,'open',70400,2112,3,NULL,24);
INSERT INTO item VALUES(1410,'closed',70500,2115,4,NULL,25);
INSERT INTO item VALUES(1412,'open',70600,2118,5,NULL,26);
INSERT INTO item VALUES(1414,'open',70700,2121,6,NULL,27);
INSERT INTO item VALUES(1416,'closed',70800,2124,1,NULL,28);
INSERT INTO item VALUES(1418,'open',70900,2127,2,NULL,29);
INSERT INTO item VALUES(1420,'open',NULL,2130,3,NULL,30);
INSERT INTO item VALUES(1422,'closed',71100,2133,4,NULL,31);
INSERT INTO item VALUES(1424,'open',71200,2136,5,NULL,32);
INSERT INTO item VALUES(1426,'open',71300,2139,6,NULL,33);
INSERT INTO item VALUES(1428,'closed',71400,2142,1,NULL,34);
INSERT INTO item VALUES(1430,'open',71500,2145,2,NULL,35);
INSERT INTO item VALUES(1432,'open',71600,2148,3,NULL,36);
INSERT INTO item VALUES(1434,'closed',71700,2151,4,NULL,37);
INSERT INTO item VALUES(1436,'open',71800,2154,5,NULL,38);
INSERT INTO item VALUES(1438,'open',71900,2157,6,NULL,39);
INSERT INTO item VALUES(1440,'closed',NULL,2160,1,NULL,0);
INSERT INTO item VALUES(1442,'open',72100,2163,2,NULL,1);
INSERT INTO item VALUES(1444,'open',72200,2166,3,NULL,2);
INSERT INTO item VALUES(1446,'closed',72300,2169,4,NULL,3);
INSERT INTO item VALUES(1448,'open',72400,2172,5,NULL,4);
INSERT INTO item VALUES(1450,'open',72500,2175,6,NULL,5);
INSERT INTO item VALUES(1452,'closed',72600,2178,1,NULL,6);
INSERT INTO item VALUES(1454,'open',72700,2181,2,NULL,7);
INSERT INTO item VALUES(1456,'open',72800,2184,3,NULL,8);
INSERT INTO item VALUES(1458,'closed',72900,2187,4,NULL,9);
INSERT INTO item VALUES(1460,'open',NULL,2190,5,NULL,10);
INSERT INTO item VALUES(1462,'open',73100,2193,6,NULL,11);
INSERT INTO item VALUES(1464,'closed',73200,2196,1,NULL,12);
INSERT INTO item VALUES(1466,'open',73300,2199,2,NULL,13);
INSERT INTO item VALUES(1468,'open',73400,2202,3,NULL,14);
INSERT INTO item VALUES(1470,'closed',73500,2205,4,NULL,15);
INSERT INTO item VALUES(1472,'open',73600,2208,5,NULL,16);
INSERT INTO item VALUES(1474,'open',73700,2211,6,NULL,17);
INSERT INTO item VALUES(1476,'closed',73800,2214,1,NULL,18);
INSERT INTO item VALUES(1478,'open',73900,2217,2,NULL,19);
INSERT INTO item VALUES(1480,'open',NULL,2220,3,NULL,20);
INSERT INTO item VALUES(1482,'closed',74100,2223,4,NULL,21);
INSERT INTO item VALUES(1484,'open',74200,2226,5,NULL,22);
INSERT INTO item VALUES(1486,'open',74300,2229,6,NULL,23);
INSERT INTO item VALUES(1488,'closed',74400,2232,1,NULL,24);
INSERT INTO item VALUES(1490,'open',74500,2235,2,NULL,25);
INSERT INTO item VALUES(1492,'open',74600,2238,3,NULL,26);
INSERT INTO item VALUES(1494,'closed',74700,2241,4,NULL,27);
INSERT INTO item VALUES(1496,'open',74800,2244,5,NULL,28);
INSERT INTO item VALUES(1498,'open',74900,2247,6,NULL,29);
INSERT INTO item VALUES(1500,'closed',NULL,2250,1,NULL,30);
INSERT INTO item VALUES(1502,'open',75100,2253,2,NULL,31);
INSERT INTO item VALUES(1504,'open',75200,2256,3,NULL,32);
INSERT INTO item VALUES(1506,'closed',75300,2259,4,NULL,33);
INSERT INTO item VALUES(1508,'open',75400,2262,5,NULL,34);
INSERT INTO item VALUES(1510,'open',75500,2265,6,NULL,35);
INSERT INTO item VALUES(1512,'closed',75600,2268,1,NULL,36);
INSERT INTO item VALUES(1514,'open',75700,2271,2,NULL,37);
INSERT INTO item VALUES(1516,'open',75800,2274,3,NULL,38);
INSERT INTO item VALUES(1518,'closed',75900,2277,4,NULL,39);
INSERT INTO item VALUES(1520,'open',NULL,2280,5,NULL,0);
INSERT INTO item VALUES(1522,'open',76100,2283,6,NULL,1);
INSERT INTO item VALUES(1524,'closed',76200,2286,1,NULL,2);
INSERT INTO item VALUES(1526,'open',76300,2289,2,NULL,3);
INSERT INTO item VALUES(1528,'open',76400,2292,3,NULL,4);
INSERT INTO item VALUES(1530,'closed',76500,2295,4,NULL,5);
INSERT INTO item VALUES(1532,'open',76600,2298,5,NULL,6);
INSERT INTO item VALUES(1534,'open',76700,2301,6,NULL,7);
INSERT INTO item VALUES(1536,'closed',76800,2304,1,NULL,8);
INSERT INTO item VALUES(1538,'open',76900,2307,2,NULL,9);
INSERT INTO item VALUES(1540,'open',NULL,2310,3,NULL,10);
INSERT INTO item VALUES(1542,'closed',77100,2313,4,NULL,11);
INSERT INTO item VALUES(1544,'open',77200,2316,5,NULL,12);
INSERT INTO item VALUES(1546,'open',77300,2319,6,NULL,13);
INSERT INTO item VALUES(1548,'closed',77400,2322,1,NULL,14);
INSERT INTO item VALUES(1550,'open',77500,2325,2,NULL,15);
INSERT INTO item VALUES(1552,'open',77600,2328,3,NULL,16);
INSERT INTO item VALUES(1554,'closed',77700,2331,4,NULL,17);
INSERT INTO item VALUES(1556,'open',77800,2334,5,NULL,18);
INSERT INTO item VALUES(1558,'open',77900,2337,6,NULL,19);
INSERT INTO item VALUES(1560,'closed',NULL,2340,1,NULL,20);
INSERT INTO item VALUES(1562,'open',78100,2343,2,NULL,21);
INSERT INTO item VALUES(1564,'open',78200,2346,3,NULL,22);
INSERT INTO item VALUES(1566,'closed',78300,2349,4,NULL,23);
INSERT INTO item VALUES(1568,'open',78400,2352,5,NULL,24);
INSERT INTO item VALUES(1570,'open',78500,2355,6,NULL,25);
INSERT INTO item VALUES(1572,'closed',78600,2358,1,NULL,26);
INSERT INTO item VALUES(1574,'open',78700,2361,2,NULL,27);
INSERT INTO item VALUES(1576,'open',78800,2364,3,NULL,28);
INSERT INTO item VALUES(1578,'closed',78900,2367,4,NULL,29);
INSERT INTO item VALUES(1580,'open',NULL,2370,5,NULL,30);
INSERT INTO item VALUES(1582,'open',79100,2373,6,NULL,31);
INSERT INTO item VALUES(1584,'closed',79200,2376,1,NULL,32);
INSERT INTO item VALUES(1586,'open',79300,2379,2,NULL,33);
INSERT INTO item VALUES(1588,'open',79400,2382,3,NULL,34);
INSERT INTO item VALUES(1590,'closed',79500,2385,4,NULL,35);
INSERT INTO item VALUES(1592,'open',79600,2388,5,NULL,36);
INSERT INTO item VALUES(1594,'open',79700,2391,6,NULL,37);
INSERT INTO item VALUES(1596,'closed',79800,2394,1,NULL,38);
INSERT INTO item VALUES(1598,'open',79900,2397,2,NULL,39);
INSERT INTO item VALUES(1600,'open',NULL,2400,3,NULL,0);
INSERT INTO item VALUES(1602,'closed',80100,2403,4,NULL,1);
INSERT INTO item VALUES(1604,'open',80200,2406,5,NULL,2);
INSERT INTO item VALUES(1606,'open',80300,2409,6,NULL,3);
INSERT INTO item VALUES(1608,'closed',80400,2412,1,NULL,4);
INSERT INTO item VALUES(1610,'open',80500,2415,2,NULL,5);
INSERT INTO item VALUES(1612,'open',80600,2418,3,NULL,6);
INSERT INTO item VALUES(1614,'closed',80700,2421,4,NULL,7);
INSERT INTO item VALUES(1616,'open',80800,2424,5,NULL,8);
INSERT INTO item VALUES(1618,'open',80900,2427,6,NULL,9);
INSERT INTO item VALUES(1620,'closed',NULL,2430,1,NULL,10);
INSERT INTO item VALUES(1622,'open',81100,2433,2,NULL,11);
INSERT INTO item VALUES(1624,'open',81200,2436,3,NULL,12);
INSERT INTO item VALUES(1626,'closed',81300,2439,4,NULL,13);
INSERT INTO item VALUES(1628,'open',81400,2442,5,NULL,14);
INSERT INTO item VALUES(1630,'open',81500,2445,6,NULL,15);
INSERT INTO item VALUES(1632,'closed',81600,2448,1,NULL,16);
INSERT INTO item VALUES(1634,'open',81700,2451,2,NULL,17);
INSERT INTO item VALUES(1636,'open',81800,2454,3,NULL,18);
INSERT INTO item VALUES(1638,'closed',81900,2457,4,NULL,19);
INSERT INTO item VALUES(1640,'open',NULL,2460,5,NULL,20);
INSERT INTO item VALUES(1642,'open',82100,2463,6,NULL,21);
INSERT INTO item VALUES(1644,'closed',82200,2466,1,NULL,22);
INSERT INTO item VALUES(1646,'open',82300,2469,2,NULL,23);
INSERT INTO item VALUES(1648,'open',82400,2472,3,NULL,24);
INSERT INTO item VALUES(1650,'closed',82500,2475,4,NULL,25);
INSERT INTO item VALUES(1652,'open',82600,2478,5,NULL,26);
INSERT INTO item VALUES(1654,'open',82700,2481,6,NULL,27);
INSERT INTO item VALUES(1656,'closed',82800,2484,1,NULL,28);
INSERT INTO item VALUES(1658,'open',82900,2487,2,NULL,29);
INSERT INTO item VALUES(1660,'open',NULL,2490,3,NULL,30);
INSERT INTO item VALUES(1662,'closed',83100,2493,4,NULL,31);
INSERT INTO item VALUES(1664,'open',83200,2496,5,NULL,32);
INSERT INTO item VALUES(1666,'open',83300,2499,6,NULL,33);
INSERT INTO item VALUES(1668,'closed',83400,2502,1,NULL,34);
INSERT INTO item VALUES(1670,'open',83500,2505,2,NULL,35);
INSERT INTO item VALUES(1672,'open',83600,2508,3,NULL,36);
INSERT INTO item VALUES(1674,'closed',83700,2511,4,NULL,37);
INSERT INTO item VALUES(1676,'open',83800,2514,5,NULL,38);
INSERT INTO item VALUES(1678,'open',83900,2517,6,NULL,39);
INSERT INTO item VALUES(1680,'closed',NULL,2520,1,NULL,0);
INSERT INTO item VALUES(1682,'open',84100,2523,2,NULL,1);
INSERT INTO item VALUES(1684,'open',84200,2526,3,NULL,2);
INSERT INTO item VALUES(1686,'closed',84300,2529,4,NULL,3);
INSERT INTO item VALUES(1688,'open',84400,2532,5,NULL,4);
INSERT INTO item VALUES(1690,'open',84500,2535,6,NULL,5);
INSERT INTO item VALUES(1692,'closed',84600,2538,1,NULL,6);
INSERT INTO item VALUES(1694,'open',84700,2541,2,NULL,7);
INSERT INTO item VALUES(1696,'open',84800,2544,3,NULL,8);
INSERT INTO item VALUES(1698,'closed',84900,2547,4,NULL,9);
INSERT INTO item VALUES(1700,'open',NULL,2550,5,NULL,10);
INSERT INTO item VALUES(1702,'open',85100,2553,6,NULL,11);
INSERT INTO item VALUES(1704,'closed',85200,2556,1,NULL,12);
INSERT INTO item VALUES(1706,'open',85300,2559,2,NULL,13);
INSERT INTO item VALUES(1708,'open',85400,2562,3,NULL,14);
INSERT INTO item VALUES(1710,'closed',85500,2565,4,NULL,15);
INSERT INTO item VALUES(1712,'open',85600,2568,5,NULL,16);
INSERT INTO item VALUES(1714,'open',85700,2571,6,NULL,17);
INSERT INTO item VALUES(1716,'closed',85800,2574,1,NULL,18);
INSERT INTO item VALUES(1718,'open',85900,2577,2,NULL,19);
INSERT INTO item VALUES(1720,'open',NULL,2580,3,NULL,20);
INSERT INTO item VALUES(1722,'closed',86100,2583,4,NULL,21);
INSERT INTO item VALUES(1724,'open',86200,2586,5,NULL,22);
INSERT INTO item VALUES(1726,'open',86300,2589,6,NULL,23);
INSERT INTO item VALUES(1728,'closed',86400,2592,1,NULL,24);
INSERT INTO item VALUES(1730,'open',86500,2595,2,NULL,25);
INSERT INTO item VALUES(1732,'open',86600,2598,3,NULL,26);
INSERT INTO item VALUES(1734,'closed',86700,2601,4,NULL,27);
INSERT INTO item VALUES(1736,'open',86800,2604,5,NULL,28);
INSERT INTO item VALUES(1738,'open',86900,2607,6,NULL,29);
INSERT INTO item VALUES(1740,'closed',NULL,2610,1,NULL,30);
INSERT INTO item VALUES(1742,'open',87100,2613,2,NULL,31);
INSERT INTO item VALUES(1744,'open',87200,2616,3,NULL,32);
INSERT INTO item VALUES(1746,'closed',87300,2619,4,NULL,33);
INSERT INTO item VALUES(1748,'open',87400,2622,5,NULL,34);
INSERT INTO item VALUES(1750,'open',87500,2625,6,NULL,35);
INSERT INTO item VALUES(1752,'closed',87600,2628,1,NULL,36);
INSERT INTO item VALUES(1754,'open',87700,2631,2,NULL,37);
INSERT INTO item VALUES(1756,'open',87800,2634,3,NULL,38);
INSERT INTO item VALUES(1758,'closed',87900,2637,4,NULL,39);
INSERT INTO item VALUES(1760,'open',NULL,2640,5,NULL,0);
INSERT INTO item VALUES(1762,'open',88100,2643,6,NULL,1);
INSERT INTO item VALUES(1764,'closed',88200,2646,1,NULL,2);
INSERT INTO item VALUES(1766,'open',88300,2649,2,NULL,3);
INSERT INTO item VALUES(1768,'open',88400,2652,3,NULL,4);
INSERT INTO item VALUES(1770,'closed',88500,2655,4,NULL,5);
INSERT INTO item VALUES(1772,'open',88600,2658,5,NULL,6);
INSERT INTO item VALUES(1774,'open',88700,2661,6,NULL,7);
INSERT INTO item VALUES(1776,'closed',88800,2664,1,NULL,8);
INSERT INTO item VALUES(1778,'open',88900,2667,2,NULL,9);
INSERT INTO item VALUES(1780,'open',NULL,2670,3,NULL,10);
INSERT INTO item VALUES(1782,'closed',89100,2673,4,NULL,11);
INSERT INTO item VALUES(1784,'open',89200,2676,5,NULL,12);
INSERT INTO item VALUES(1786,'open',89300,2679,6,NULL,13);
INSERT INTO item VALUES(1788,'closed',89400,2682,1,NULL,14);
INSERT INTO item VALUES(1790,'open',89500,2685,2,NULL,15);
INSERT INTO item VALUES(1792,'open',89600,2688,3,NULL,16);
INSERT INTO item VALUES(1794,'closed',89700,2691,4,NULL,17);
INSERT INTO item VALUES(1796,'open',89800,2694,5,NULL,18);
INSERT INTO item VALUES(1798,'open',89900,2697,6,NULL,19);
INSERT INTO item VALUES(1800,'closed',NULL,2700,1,NULL,20);
INSERT INTO item VALUES(1802,'open',90100,2703,2,NULL,21);
INSERT INTO item VALUES(1804,'open',90200,2706,3,NULL,22);
INSERT INTO item VALUES(1806,'closed',90300,2709,4,NULL,23);
INSERT INTO item VALUES(1808,'open',90400,2712,5,NULL,24);
INSERT INTO item VALUES(1810,'open',90500,2715,6,NULL,25);
INSERT INTO item VALUES(1812,'closed',90600,2718,1,NULL,26);
INSERT INTO item VALUES(1814,'open',90700,2721,2,NULL,27);
INSERT INTO item VALUES(1816,'open',90800,2724,3,NULL,28);
INSERT INTO item VALUES(1818,'closed',90900,2727,4,NULL,29);
INSERT INTO item VALUES(1820,'open',NULL,2730,5,NULL,30);
INSERT INTO item VALUES(1822,'open',91100,2733,6,NULL,31);
INSERT INTO item VALUES(1824,'closed',91200,2736,1,NULL,32);
INSERT INTO item VALUES(1826,'open',91300,2739,2,NULL,33);
INSERT INTO item VALUES(1828,'open',91400,2742,3,NULL,34);
INSERT INTO item VALUES(1830,'closed',91500,2745,4,NULL,35);
INSERT INTO item VALUES(1832,'open',91600,2748,5,NULL,36);
INSERT INTO item VALUES(1834,'open',91700,2751,6,NULL,37);
INSERT INTO item VALUES(1836,'closed',91800,2754,1,NULL,38);
INSERT INTO item VALUES(1838,'open',91900,2757,2,NULL,39);
INSERT INTO item VALUES(1840,'open',NULL,2760,3,NULL,0);
INSERT INTO item VALUES(1842,'closed',92100,2763,4,NULL,1);
INSERT INTO item VALUES(1844,'open',92200,2766,5,NULL,2);
INSERT INTO item VALUES(1846,'open',92300,2769,6,NULL,3);
INSERT INTO item VALUES(1848,'closed',92400,2772,1,NULL,4);
INSERT INTO item VALUES(1850,'open',92500,2775,2,NULL,5);
INSERT INTO item VALUES(1852,'open',92600,2778,3,NULL,6);
INSERT INTO item VALUES(1854,'closed',92700,2781,4,NULL,7);
INSERT INTO item VALUES(1856,'open',92800,2784,5,NULL,8);
INSERT INTO item VALUES(1858,'open',92900,2787,6,NULL,9);
INSERT INTO item VALUES(1860,'closed',NULL,2790,1,NULL,10);
INSERT INTO item VALUES(1862,'open',93100,2793,2,NULL,11);
INSERT INTO item VALUES(1864,'open',93200,2796,3,NULL,12);
INSERT INTO item VALUES(1866,'closed',93300,2799,4,NULL,13);
INSERT INTO item VALUES(1868,'open',93400,2802,5,NULL,14);
INSERT INTO item VALUES(1870,'open',93500,2805,6,NULL,15);
INSERT INTO item VALUES(1872,'closed',93600,2808,1,NULL,16);
INSERT INTO item VALUES(1874,'open',93700,2811,2,NULL,17);
INSERT INTO item VALUES(1876,'open',93800,2814,3,NULL,18);
INSERT INTO item VALUES(1878,'closed',93900,2817,4,NULL,19);
INSERT INTO item VALUES(1880,'open',NULL,2820,5,NULL,20);
INSERT INTO item VALUES(1882,'open',94100,2823,6,NULL,21);
INSERT INTO item VALUES(1884,'closed',94200,2826,1,NULL,22);
INSERT INTO item VALUES(1886,'open',94300,2829,2,NULL,23);
INSERT INTO item VALUES(1888,'open',94400,2832,3,NULL,24);
INSERT INTO item VALUES(1890,'closed',94500,2835,4,NULL,25);
INSERT INTO item VALUES(1892,'open',94600,2838,5,NULL,26);
INSERT INTO item VALUES(1894,'open',94700,2841,6,NULL,27);
INSERT INTO item VALUES(1896,'closed',94800,2844,1,NULL,28);
INSERT INTO item VALUES(1898,'open',94900,2847,2,NULL,29);
INSERT INTO item VALUES(1900,'open',NULL,2850,3,NULL,30);
INSERT INTO item VALUES(1902,'closed',95100,2853,4,NULL,31);
INSERT INTO item VALUES(1904,'open',95200,2856,5,NULL,32);
INSERT INTO item VALUES(1906,'open',95300,2859,6,NULL,33);
INSERT INTO item VALUES(1908,'closed',95400,2862,1,NULL,34);
INSERT INTO item VALUES(1910,'open',95500,2865,2,NULL,35);
INSERT INTO item VALUES(1912,'open',95600,2868,3,NULL,36);
INSERT INTO item VALUES(1914,'closed',95700,2871,4,NULL,37);
INSERT INTO item VALUES(1916,'open',95800,2874,5,NULL,38);
INSERT INTO item VALUES(1918,'open',95900,2877,6,NULL,39);
INSERT INTO item VALUES(1920,'closed',NULL,2880,1,NULL,0);
INSERT INTO item VALUES(1922,'open',96100,2883,2,NULL,1);
INSERT INTO item VALUES(1924,'open',96200,2886,3,NULL,2);
INSERT INTO item VALUES(1926,'closed',96300,2889,4,NULL,3);
INSERT INTO item VALUES(1928,'open',96400,2892,5,NULL,4);
INSERT INTO item VALUES(1930,'open',96500,2895,6,NULL,5);
INSERT INTO item VALUES(1932,'closed',96600,2898,1,NULL,6);
INSERT INTO item VALUES(1934,'open',96700,2901,2,NULL,7);
INSERT INTO item VALUES(1936,'open',96800,2904,3,NULL,8);
INSERT INTO item VALUES(1938,'closed',96900,2907,4,NULL,9);
INSERT INTO item VALUES(1940,'open',NULL,2910,5,NULL,10);
INSERT INTO item VALUES(1942,'open',97100,2913,6,NULL,11);
INSERT INTO item VALUES(1944,'closed',97200,2916,1,NULL,12);
INSERT INTO item VALUES(1946,'open',97300,2919,2,NULL,13);
INSERT INTO item VALUES(1948,'open',97400,2922,3,NULL,14);
INSERT INTO item VALUES(1950,'closed',97500,2925,4,NULL,15);
INSERT INTO item VALUES(1952,'open',97600,2928,5,NULL,16);
INSERT INTO item VALUES(1954,'open',97700,2931,6,NULL,17);
INSERT INTO item VALUES(1956,'closed',97800,2934,1,NULL,18);
INSERT INTO item VALUES(1958,'open',97900,2937,2,NULL,19);
INSERT INTO item VALUES(1960,'open',NULL,2940,3,NULL,20);
INSERT INTO item VALUES(1962,'closed',98100,2943,4,NULL,21);
INSERT INTO item VALUES(1964,'open',98200,2946,5,NULL,22);
INSERT INTO item VALUES(1966,'open',98300,2949,6,NULL,23);
INSERT INTO item VALUES(1968,'closed',98400,2952,1,NULL,24);
INSERT INTO item VALUES(1970,'open',98500,2955,2,NULL,25);
INSERT INTO item VALUES(1972,'open',98600,2958,3,NULL,26);
INSERT INTO item VALUES(1974,'closed',98700,2961,4,NULL,27);
INSERT INTO item VALUES(1976,'open',98800,2964,5,NULL,28);
INSERT INTO item VALUES(1978,'open',98900,2967,6,NULL,29);
INSERT INTO item VALUES(1980,'closed',NULL,2970,1,NULL,30);
INSERT INTO item VALUES(1982,'open',99100,2973,2,NULL,31);
INSERT INTO item VALUES(1984,'open',99200,2976,3,NULL,32);
INSERT INTO item VALUES(1986,'closed',99300,2979,4,NULL,33);
INSERT INTO item VALUES(1988,'open',99400,2982,5,NULL,34);
INSERT INTO item VALUES(1990,'open',99500,2985,6,NULL,35);
INSERT INTO item VALUES(1992,'closed',99600,2988,1,NULL,36);
INSERT INTO item VALUES(1994,'open',99700,2991,2,NULL,37);
INSERT INTO item VALUES(1996,'open',99800,2994,3,NULL,38);
INSERT INTO item VALUES(1998,'closed',99900,2997,4,NULL,39);
INSERT INTO item VALUES(2000,'open',NULL,3000,5,NULL,0);
INSERT INTO item VALUES(2002,'open',1001,3003,6,NULL,1);
INSERT INTO item VALUES(2004,'closed',1002,3006,1,NULL,2);
INSERT INTO item VALUES(2006,'open',1003,3009,2,NULL,3);
INSERT INTO item VALUES(2008,'open',1004,3012,3,NULL,4);
INSERT INTO item VALUES(2010,'closed',1005,3015,4,NULL,5);
INSERT INTO item VALUES(2012,'open',1006,3018,5,NULL,6);
INSERT INTO item VALUES(2014,'open',1007,3021,6,NULL,7);
INSERT INTO item VALUES(2016,'closed',1008,3024,1,NULL,8);
INSERT INTO item VALUES(2018,'open',1009,3027,2,NULL,9);
INSERT INTO item VALUES(2020,'open',NULL,3030,3,NULL,10);
INSERT INTO item VALUES(2022,'closed',1011,3033,4,NULL,11);
INSERT INTO item VALUES(2024,'open',1012,3036,5,NULL,12);
INSERT INTO item VALUES(2026,'open',1013,3039,6,NULL,13);
INSERT INTO item VALUES(2028,'closed',1014,3042,1,NULL,14);
INSERT INTO item VALUES(2030,'open',1015,3045,2,NULL,15);
INSERT INTO item VALUES(2032,'open',1016,3048,3,NULL,16);
INSERT INTO item VALUES(2034,'closed',1017,3051,4,NULL,17);
INSERT INTO item VALUES(2036,'open',1018,3054,5,NULL,18);
INSERT INTO item VALUES(2038,'open',1019,3057,6,NULL,19);
INSERT INTO item VALUES(2040,'closed',NULL,3060,1,NULL,20);
INSERT INTO item VALUES(2042,'open',1021,3063,2,NULL,21);
INSERT INTO item VALUES(2044,'open',1022,3066,3,NULL,22);
INSERT INTO item VALUES(2046,'closed',1023,3069,4,NULL,23);
INSERT INTO item VALUES(2048,'open',1024,3072,5,NULL,24);
INSERT INTO item VALUES(2050,'open',1025,3075,6,NULL,25);
INSERT INTO item VALUES(2052,'closed',1026,3078,1,NULL,26);
INSERT INTO item VALUES(2054,'open',1027,3081,2,NULL,27);
INSERT INTO item VALUES(2056,'open',1028,3084,3,NULL,28);
INSERT INTO item VALUES(2058,'closed',1029,3087,4,NULL,29);
INSERT INTO item VALUES(2060,'open',NULL,3090,5,NULL,30);
INSERT INTO item VALUES(2062,'open',1031,3093,6,NULL,31);
INSERT INTO item VALUES(2064,'closed',1032,3096,1,NULL,32);
INSERT INTO item VALUES(2066,'open',1033,3099,2,NULL,33);
INSERT INTO item VALUES(2068,'open',1034,3102,3,NULL,34);
INSERT INTO item VALUES(2070,'closed',1035,3105,4,NULL,35);
INSERT INTO item VALUES(2072,'open',1036,3108,5,NULL,36);
INSERT INTO item VALUES(2074,'open',1037,3111,6,NULL,37);
INSERT INTO item VALUES(2076,'closed',1038,3114,1,NULL,38);
INSERT INTO item VALUES(2078,'open',1039,3117,2,NULL,39);
INSERT INTO item VALUES(2080,'open',NULL,3120,3,NULL,0);
INSERT INTO item VALUES(2082,'closed',1041,3123,4,NULL,1);
INSERT INTO item VALUES(2084,'open',1042,3126,5,NULL,2);
INSERT INTO item VALUES(2086,'open',1043,3129,6,NULL,3);
INSERT INTO item VALUES(2088,'closed',1044,3132,1,NULL,4);
INSERT INTO item VALUES(2090,'open',1045,3135,2,NULL,5);
INSERT INTO item VALUES(2092,'open',1046,3138,3,NULL,6);
INSERT INTO item VALUES(2094,'closed',1047,3141,4,NULL,7);
INSERT INTO item VALUES(2096,'open',1048,3144,5,NULL,8);
INSERT INTO item VALUES(2098,'open',1049,3147,6,NULL,9);
INSERT INTO item VALUES(2100,'closed',NULL,3150,1,NULL,10);
INSERT INTO item VALUES(2102,'open',1051,3153,2,NULL,11);
INSERT INTO item VALUES(2104,'open',1052,3156,3,NULL,12);
INSERT INTO item VALUES(2106,'closed',1053,3159,4,NULL,13);
INSERT INTO item VALUES(2108,'open',1054,3162,5,NULL,14);
INSERT INTO item VALUES(2110,'open',1055,3165,6,NULL,15);
INSERT INTO item VALUES(2112,'closed',1056,3168,1,NULL,16);
INSERT INTO item VALUES(2114,'open',1057,3171,2,NULL,17);
INSERT INTO item VALUES(2116,'open',1058,3174,3,NULL,18);
INSERT INTO item VALUES(2118,'closed',1059,3177,4,NULL,19);
INSERT INTO item VALUES(2120,'open',NULL,3180,5,NULL,20);
INSERT INTO item VALUES(2122,'open',1061,3183,6,NULL,21);
INSERT INTO item VALUES(2124,'closed',1062,3186,1,NULL,22);
INSERT INTO item VALUES(2126,'open',1063,3189,2,NULL,23);
INSERT INTO item VALUES(2128,'open',1064,3192,3,NULL,24);
INSERT INTO item VALUES(2130,'closed',1065,3195,4,NULL,25);
INSERT INTO item VALUES(2132,'open',1066,3198,5,NULL,26);
INSERT INTO item VALUES(2134,'open',1067,3201,6,NULL,27);
INSERT INTO item VALUES(2136,'closed',1068,3204,1,NULL,28);
INSERT INTO item VALUES(2138,'open',1069,3207,2,NULL,29);
INSERT INTO item VALUES(2140,'open',NULL,3210,3,NULL,30);
INSERT INTO item VALUES(2142,'closed',1071,3213,4,NULL,31);
INSERT INTO item VALUES(2144,'open',1072,3216,5,NULL,32);
INSERT INTO item VALUES(2146,'open',1073,3219,6,NULL,33);
INSERT INTO item VALUES(2148,'closed',1074,3222,1,NULL,34);
INSERT INTO item VALUES(2150,'open',1075,3225,2,NULL,35);
INSERT INTO item VALUES(2152,'open',1076,3228,3,NULL,36);
INSERT INTO item VALUES(2154,'closed',1077,3231,4,NULL,37);
INSERT INTO item VALUES(2156,'open',1078,3234,5,NULL,38);
INSERT INTO item VALUES(2158,'open',1079,3237,6,NULL,39);
INSERT INTO item VALUES(2160,'closed',NULL,3240,1,NULL,0);
INSERT INTO item VALUES(2162,'open',1081,3243,2,NULL,1);
INSERT INTO item VALUES(2164,'open',1082,3246,3,NULL,2);
INSERT INTO item VALUES(2166,'closed',1083,3249,4,NULL,3);
INSERT INTO item VALUES(2168,'open',1084,3252,5,NULL,4);
INSERT INTO item VALUES(2170,'open',1085,3255,6,NULL,5);
INSERT INTO item VALUES(2172,'closed',1086,3258,1,NULL,6);
INSERT INTO item VALUES(2174,'open',1087,3261,2,NULL,7);
INSERT INTO item VALUES(2176,'open',1088,3264,3,NULL,8);
INSERT INTO item VALUES(2178,'closed',1089,3267,4,NULL,9);
INSERT INTO item VALUES(2180,'open',NULL,3270,5,NULL,10);
INSERT INTO item VALUES(2182,'open',1091,3273,6,NULL,11);
INSERT INTO item VALUES(2184,'closed',1092,3276,1,NULL,12);
INSERT INTO item VALUES(2186,'open',1093,3279,2,NULL,13);
INSERT INTO item VALUES(2188,'open',1094,3282,3,NULL,14);
INSERT INTO item VALUES(2190,'closed',1095,3285,4,NULL,15);
INSERT INTO item VALUES(2192,'open',1096,3288,5,NULL,16);
INSERT INTO item VALUES(2194,'open',1097,3291,6,NULL,17);
INSERT INTO item VALUES(2196,'closed',1098,3294,1,NULL,18);
INSERT INTO item VALUES(2198,'open',1099,3297,2,NULL,19);
INSERT INTO item VALUES(2200,'open',NULL,3300,3,NULL,20);
INSERT INTO item VALUES(2202,'closed',1101,3303,4,NULL,21);
INSERT INTO item VALUES(2204,'open',1102,3306,5,NULL,22);
INSERT INTO item VALUES(2206,'open',1103,3309,6,NULL,23);
INSERT INTO item VALUES(2208,'closed',1104,3312,1,NULL,24);
INSERT INTO item VALUES(2210,'open',1105,3315,2,NULL,25);
INSERT INTO item VALUES(2212,'open',1106,3318,3,NULL,26);
INSERT INTO item VALUES(2214,'closed',1107,3321,4,NULL,27);
INSERT INTO item VALUES(2216,'open',1108,3324,5,NULL,28);
INSERT INTO item VALUES(2218,'open',1109,3327,6,NULL,29);
INSERT INTO item VALUES(2220,'closed',NULL,3330,1,NULL,30);
INSERT INTO item VALUES(2222,'open',1111,3333,2,NULL,31);
INSERT INTO item VALUES(2224,'open',1112,3336,3,NULL,32);
INSERT INTO item VALUES(2226,'closed',1113,3339,4,NULL,33);
INSERT INTO item VALUES(2228,'open',1114,3342,5,NULL,34);
INSERT INTO item VALUES(2230,'open',1115,3345,6,NULL,35);
INSERT INTO item VALUES(2232,'closed',1116,3348,1,NULL,36);
INSERT INTO item VALUES(2234,'open',1117,3351,2,NULL,37);
INSERT INTO item VALUES(2236,'open',1118,3354,3,NULL,38);
INSERT INTO item VALUES(2238,'closed',1119,3357,4,NULL,39);
INSERT INTO item VALUES(2240,'open',NULL,3360,5,NULL,0);
INSERT INTO item VALUES(2242,'open',1121,3363,6,NULL,1);
INSERT INTO item VALUES(2244,'closed',1122,3366,1,NULL,2);
INSERT INTO item VALUES(2246,'open',1123,3369,2,NULL,3);
INSERT INTO item VALUES(2248,'open',1124,3372,3,NULL,4);
INSERT INTO item VALUES(2250,'closed',1125,3375,4,NULL,5);
INSERT INTO item VALUES(2252,'open',1126,3378,5,NULL,6);
INSERT INTO item VALUES(2254,'open',1127,3381,6,NULL,7);
INSERT INTO item VALUES(2256,'closed',1128,3384,1,NULL,8);
INSERT INTO item VALUES(2258,'open',1129,3387,2,NULL,9);
INSERT INTO item VALUES(2260,'open',NULL,3390,3,NULL,10);
INSERT INTO item VALUES(2262,'closed',1131,3393,4,NULL,11);
INSERT INTO item VALUES(2264,'open',1132,3396,5,NULL,12);
INSERT INTO item VALUES(2266,'open',1133,3399,6,NULL,13);
INSERT INTO item VALUES(2268,'closed',1134,3402,1,NULL,14);
INSERT INTO item VALUES(2270,'open',1135,3405,2,NULL,15);
INSERT INTO item VALUES(2272,'open',1136,3408,3,NULL,16);
INSERT INTO item VALUES(2274,'closed',1137,3411,4,NULL,17);
INSERT INTO item VALUES(2276,'open',1138,3414,5,NULL,18);
INSERT INTO item VALUES(2278,'open',1139,3417,6,NULL,19);
INSERT INTO item VALUES(2280,'closed',NULL,3420,1,NULL,20);
INSERT INTO item VALUES(2282,'open',1141,3423,2,NULL,21);
INSERT INTO item VALUES(2284,'open',1142,3426,3,NULL,22);
INSERT INTO item VALUES(2286,'closed',1143,3429,4,NULL,23);
INSERT INTO item VALUES(2288,'open',1144,3432,5,NULL,24);
INSERT INTO item VALUES(2290,'open',1145,3435,6,NULL,25);
INSERT INTO item VALUES(2292,'closed',1146,3438,1,NULL,26);
INSERT INTO item VALUES(2294,'open',1147,3441,2,NULL,27);
INSERT INTO item VALUES(2296,'open',1148,3444,3,NULL,28);
INSERT INTO item VALUES(2298,'closed',1149,3447,4,NULL,29);
INSERT INTO item VALUES(2300,'open',NULL,3450,5,NULL,30);
INSERT INTO item VALUES(2302,'open',1151,3453,6,NULL,31);
INSERT INTO item VALUES(2304,'closed',1152,3456,1,NULL,32);
INSERT INTO item VALUES(2306,'open',1153,3459,2,NULL,33);
INSERT INTO item VALUES(2308,'open',1154,3462,3,NULL,34);
INSERT INTO item VALUES(2310,'closed',1155,3465,4,NULL,35);
INSERT INTO item VALUES(2312,'open',1156,3468,5,NULL,36);
INSERT INTO item VALUES(2314,'open',1157,3471,6,NULL,37);
INSERT INTO item VALUES(2316,'closed',1158,3474,1,NULL,38);
INSERT INTO item VALUES(2318,'open',1159,3477,2,NULL,39);
INSERT INTO item VALUES(2320,'open',NULL,3480,3,NULL,0);
INSERT INTO item VALUES(2322,'closed',1161,3483,4,NULL,1);
INSERT INTO item VALUES(2324,'open',1162,3486,5,NULL,2);
INSERT INTO item VALUES(2326,'open',1163,3489,6,NULL,3);
INSERT INTO item VALUES(2328,'closed',1164,3492,1,NULL,4);
INSERT INTO item VALUES(2330,'open',1165,3495,2,NULL,5);
INSERT INTO item VALUES(2332,'open',1166,3498,3,NULL,6);
INSERT INTO item VALUES(2334,'closed',1167,3501,4,NULL,7);
INSERT INTO item VALUES(2336,'open',1168,3504,5,NULL,8);
INSERT INTO item VALUES(2338,'open',1169,3507,6,NULL,9);
INSERT INTO item VALUES(2340,'closed',NULL,3510,1,NULL,10);
INSERT INTO item VALUES(2342,'open',1171,3513,2,NULL,11);
INSERT INTO item VALUES(2344,'open',1172,3516,3,NULL,12);
INSERT INTO item VALUES(2346,'closed',1173,3519,4,NULL,13);
INSERT INTO item VALUES(2348,'open',1174,3522,5,NULL,14);
INSERT INTO item VALUES(2350,'open',1175,3525,6,NULL,15);
INSERT INTO item VALUES(2352,'closed',1176,3528,1,NULL,16);
INSERT INTO item VALUES(2354,'open',1177,3531,2,NULL,17);
INSERT INTO item VALUES(2356,'open',1178,3534,3,NULL,18);
INSERT INTO item VALUES(2358,'closed',1179,3537,4,NULL,19);
INSERT INTO item VALUES(2360,'open',NULL,3540,5,NULL,20);
INSERT INTO item VALUES(2362,'open',1181,3543,6,NULL,21);
INSERT INTO item VALUES(2364,'closed',1182,3546,1,NULL,22);
INSERT INTO item VALUES(2366,'open',1183,3549,2,NULL,23);
INSERT INTO item VALUES(2368,'open',1184,3552,3,NULL,24);
INSERT INTO item VALUES(2370,'closed',1185,3555,4,NULL,25);
INSERT INTO item VALUES(2372,'open',1186,3558,5,NULL,26);
INSERT INTO item VALUES(2374,'open',1187,3561,6,NULL,27);
INSERT INTO item VALUES(2376,'closed',1188,3564,1,NULL,28);
INSERT INTO item VALUES(2378,'open',1189,3567,2,NULL,29);
INSERT INTO item VALUES(2380,'open',NULL,3570,3,NULL,30);
INSERT INTO item VALUES(2382,'closed',1191,3573,4,NULL,31);
INSERT INTO item VALUES(2384,'open',1192,3576,5,NULL,32);
INSERT INTO item VALUES(2386,'open',1193,3579,6,NULL,33);
INSERT INTO item VALUES(2388,'closed',1194,3582,1,NULL,34);
INSERT INTO item VALUES(2390,'open',1195,3585,2,NULL,35);
INSERT INTO item VALUES(2392,'open',1196,3588,3,NULL,36);
INSERT INTO item VALUES(2394,'closed',1197,3591,4,NULL,37);
INSERT INTO item VALUES(2396,'open',1198,3594,5,NULL,38);
INSERT INTO item VALUES(2398,'open',1199,3597,6,NULL,39);
INSERT INTO item VALUES(2400,'closed',NULL,3600,1,NULL,0);
CREATE TABLE IF NOT EXISTS "concertina_history" (
  id integer PRIMARY KEY AUTOINCREMENT,
  version text NOT NULL CHECK (version GLOB '[0-9]*' AND version NOT GLOB '*[^0-9.]*' AND version NOT GLOB '*..*' AND version NOT GLOB '*.'),
  phase text NOT NULL CHECK (phase IN ('expand', 'migrate', 'contract', 'purge', 'down', 'return', 'control', 'adopted')),
  state text NOT NULL CHECK (state IN ('STARTED', 'DONE', 'FAILED', 'INTERRUPTED', 'CANCELLED', 'RETRY', 'FORGOTTEN')),
  description text NOT NULL DEFAULT '',
  checksum text NOT NULL DEFAULT '',
  executed_by text NOT NULL DEFAULT '',
  host text NOT NULL DEFAULT '',
  pid integer NOT NULL DEFAULT 0,
  build text NOT NULL DEFAULT '',
  fingerprint text NOT NULL DEFAULT '',
  needs text,
  tool_version text NOT NULL DEFAULT '',
  started_at text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  finished_at text,
  duration_ms integer,
  rows_done integer NOT NULL DEFAULT 0,
  error text,
  resolution text);
INSERT INTO concertina_history VALUES(1,'1.7','expand','DONE','expand client.name -> full_name','1:5e116b8f155e6c4c','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:36.988','2026-12-01 01:42:37.037',49,0,NULL,NULL);
INSERT INTO concertina_history VALUES(2,'2.1','expand','DONE','add account.email_normalized','1:5953a123f3c46fe3','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.049','2026-12-01 01:42:37.061',11,0,NULL,NULL);
INSERT INTO concertina_history VALUES(3,'2.3','expand','DONE','add account.status','1:52580da888af6b04','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.064','2026-12-01 01:42:37.081',16,0,NULL,NULL);
INSERT INTO concertina_history VALUES(4,'2.4','expand','DONE','add account.note','1:5e296afbd875cb84','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.086','2026-12-01 01:42:37.095',8,0,NULL,NULL);
INSERT INTO concertina_history VALUES(5,'4.1','expand','DONE','drop supplier.fax','1:b39dd63b352a2f89','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.106','2026-12-01 01:42:37.108',1,0,NULL,NULL);
INSERT INTO concertina_history VALUES(6,'4.2','expand','DONE','drop supplier.pager','1:abc42df0a29f4fb5','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.119','2026-12-01 01:42:37.126',7,0,NULL,NULL);
INSERT INTO concertina_history VALUES(7,'1.7','migrate','DONE','expand client.name -> full_name','1:5e116b8f155e6c4c','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.142','2026-12-01 01:42:37.250',108,24,NULL,NULL);
INSERT INTO concertina_history VALUES(8,'2.1','migrate','DONE','add account.email_normalized','1:5953a123f3c46fe3','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.258','2026-12-01 01:42:37.267',8,24,NULL,NULL);
INSERT INTO concertina_history VALUES(9,'3.1','migrate','DONE','backfill item.status','1:fdb36322c6794538','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.271','2026-12-01 01:42:37.278',7,800,NULL,NULL);
INSERT INTO concertina_history VALUES(10,'5.1','migrate','DONE','index product (sku)','1:d479a94c5f9c4ae9','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.285','2026-12-01 01:42:37.291',5,0,NULL,NULL);
INSERT INTO concertina_history VALUES(11,'5.2','migrate','DONE','index product (ean)','1:df2cc8ac5170f926','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.293','2026-12-01 01:42:37.296',2,0,NULL,NULL);
INSERT INTO concertina_history VALUES(12,'5.3','migrate','DONE','index product (name, sku)','1:669ec5758b707361','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.297','2026-12-01 01:42:37.300',3,0,NULL,NULL);
INSERT INTO concertina_history VALUES(13,'4.1','contract','DONE','drop supplier.fax','1:b39dd63b352a2f89','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.311','2026-12-01 01:42:37.315',3,0,NULL,NULL);
INSERT INTO concertina_history VALUES(14,'4.2','contract','DONE','drop supplier.pager','1:abc42df0a29f4fb5','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.319','2026-12-01 01:42:37.325',5,0,NULL,NULL);
INSERT INTO concertina_history VALUES(15,'6.1','expand','DONE','Audit of bills','1:748f4ecb579808e9','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.329','2026-12-01 01:42:37.331',2,0,NULL,NULL);
INSERT INTO concertina_history VALUES(16,'6.2','expand','DONE','Comment on bills','1:b475e2ac3fc92ee0','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.335','2026-12-01 01:42:37.335',0,0,NULL,NULL);
INSERT INTO concertina_history VALUES(17,'10.1','expand','DONE','expand Order Item.na"me -> full "name" it''s 100%\?','1:1088676de5acc944','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.338','2026-12-01 01:42:37.343',4,0,NULL,NULL);
INSERT INTO concertina_history VALUES(18,'16.1','expand','DONE','require member.login','1:d1652aaddd515f01','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.344','2026-12-01 01:42:37.346',2,0,NULL,NULL);
INSERT INTO concertina_history VALUES(19,'16.3','expand','DONE','let member.country be null','1:a6e5a33e59693ffe','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.349','2026-12-01 01:42:37.351',2,0,NULL,NULL);
INSERT INTO concertina_history VALUES(20,'16.9','expand','DONE','default of member.status','1:23e99d2920d9696a','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.353','2026-12-01 01:42:37.369',16,0,NULL,NULL);
INSERT INTO concertina_history VALUES(21,'16.10','expand','DONE','no default for member.grade','1:a3f79877999c5d8f','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.374','2026-12-01 01:42:37.380',5,0,NULL,NULL);
INSERT INTO concertina_history VALUES(22,'18.4','expand','DONE','create table badge','1:4317d03c801678ea','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.383','2026-12-01 01:42:37.389',5,0,NULL,NULL);
INSERT INTO concertina_history VALUES(23,'18.8','expand','DONE','expand table team -> crew','1:e9ca1df0e60b3601','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.391','2026-12-01 01:42:37.394',3,0,NULL,NULL);
INSERT INTO concertina_history VALUES(24,'19.1','expand','DONE','expand payment.cents -> amount','1:d02b3aad4b0187c1','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.395','2026-12-01 01:42:37.400',4,0,NULL,NULL);
INSERT INTO concertina_history VALUES(25,'19.3','expand','DONE','expand payment.score -> level','1:2dcc7946eac05350','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.414','2026-12-01 01:42:37.421',7,0,NULL,NULL);
INSERT INTO concertina_history VALUES(26,'19.11','expand','DONE','expand person.full_name -> first_name, last_name','1:8b991e4c763b3045','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.422','2026-12-01 01:42:37.432',9,0,NULL,NULL);
INSERT INTO concertina_history VALUES(27,'19.13','expand','DONE','expand person.street, city -> address','1:874ec7a85aec3fba','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.438','2026-12-01 01:42:37.447',8,0,NULL,NULL);
INSERT INTO concertina_history VALUES(28,'22.1','expand','DONE','type of gadget.name','1:b5155cd874c9a3c5','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.456','2026-12-01 01:42:37.457',1,0,NULL,NULL);
INSERT INTO concertina_history VALUES(29,'22.5','expand','DONE','add gadget.sizes','1:f5eed557d0123ec8','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.458','2026-12-01 01:42:37.460',1,0,NULL,NULL);
INSERT INTO concertina_history VALUES(30,'24.1','expand','DONE','add article.title_key','1:2f32b615807946dc','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.468','2026-12-01 01:42:37.480',12,0,NULL,NULL);
INSERT INTO concertina_history VALUES(31,'24.4','expand','DONE','add article.extras','1:38038ff460aabdcd','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.481','2026-12-01 01:42:37.484',3,0,NULL,NULL);
INSERT INTO concertina_history VALUES(32,'24.5','expand','DONE','add article.state','1:de35f9a69265318c','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.485','2026-12-01 01:42:37.487',2,0,NULL,NULL);
INSERT INTO concertina_history VALUES(33,'25.1','expand','DONE','expand guest.street, city -> guest_address','1:01660179d72b016e','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.492','2026-12-01 01:42:37.512',19,0,NULL,NULL);
INSERT INTO concertina_history VALUES(34,'25.3','expand','DONE','expand vessel.draught -> vessel_hull','1:f746f7c307a5edc0','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.519','2026-12-01 01:42:37.535',16,0,NULL,NULL);
INSERT INTO concertina_history VALUES(35,'32.1','expand','DONE','expand lodger_address.street, city -> lodger','1:4bb05d0b6cc61a42','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.558','2026-12-01 01:42:37.590',32,0,NULL,NULL);
INSERT INTO concertina_history VALUES(36,'35.1','expand','DONE','expand patron.town -> patron_town by town_id','1:cad2ad974c8073a1','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.591','2026-12-01 01:42:37.620',29,0,NULL,NULL);
INSERT INTO concertina_history VALUES(37,'10.1','migrate','DONE','expand Order Item.na"me -> full "name" it''s 100%\?','1:1088676de5acc944','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.621','2026-12-01 01:42:37.626',4,24,NULL,NULL);
INSERT INTO concertina_history VALUES(38,'10.3','migrate','DONE','backfill Order Item.from','1:83b3cf2822aec1c4','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.627','2026-12-01 01:42:37.632',5,24,NULL,NULL);
INSERT INTO concertina_history VALUES(39,'13.1','migrate','DONE','backfill contact.phone','1:faa361c10f2ffe99','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.635','2026-12-01 01:42:37.657',22,21,NULL,NULL);
INSERT INTO concertina_history VALUES(40,'16.1','migrate','DONE','require member.login','1:d1652aaddd515f01','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.662','2026-12-01 01:42:37.667',4,8,NULL,NULL);
INSERT INTO concertina_history VALUES(41,'16.4','migrate','DONE','require member.city','1:c1a3110a6703ef62','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.669','2026-12-01 01:42:37.674',4,0,NULL,NULL);
INSERT INTO concertina_history VALUES(42,'16.5','migrate','DONE','drop index member_country_city_idx of member','1:f659fa7e57f6fdbb','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.675','2026-12-01 01:42:37.678',3,0,NULL,NULL);
INSERT INTO concertina_history VALUES(43,'16.6','migrate','DONE','drop index member_email_key of member','1:d3bca05321d38bae','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.680','2026-12-01 01:42:37.684',3,0,NULL,NULL);
INSERT INTO concertina_history VALUES(44,'16.7','migrate','DONE','check member_points_check of member','1:179b097860eb7129','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.690','2026-12-01 01:42:37.709',18,0,NULL,NULL);
INSERT INTO concertina_history VALUES(45,'16.8','migrate','DONE','check member_known of member','1:cc76016a45a99c5d','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.710','2026-12-01 01:42:37.723',12,0,NULL,NULL);
INSERT INTO concertina_history VALUES(46,'17.1','migrate','DONE','foreign key booking_room_fkey of booking to room','1:da827ffea7960441','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.725','2026-12-01 01:42:37.743',17,2,NULL,NULL);
INSERT INTO concertina_history VALUES(47,'17.2','migrate','DONE','foreign key booking_after of booking to booking','1:1693f22f33a273e1','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.745','2026-12-01 01:42:37.765',19,0,NULL,NULL);
INSERT INTO concertina_history VALUES(48,'17.3','migrate','DONE','unique booking_code_key of booking (code)','1:cc948a7d2d805d41','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.768','2026-12-01 01:42:37.780',11,0,NULL,NULL);
INSERT INTO concertina_history VALUES(49,'17.9','migrate','DONE','primary key coupon_pkey of coupon (id)','1:3bbcecda105991f8','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.787','2026-12-01 01:42:37.796',9,0,NULL,NULL);
INSERT INTO concertina_history VALUES(50,'19.1','migrate','DONE','expand payment.cents -> amount','1:d02b3aad4b0187c1','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.798','2026-12-01 01:42:37.803',5,24,NULL,NULL);
INSERT INTO concertina_history VALUES(51,'19.3','migrate','DONE','expand payment.score -> level','1:2dcc7946eac05350','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.804','2026-12-01 01:42:37.811',7,24,NULL,NULL);
INSERT INTO concertina_history VALUES(52,'19.11','migrate','DONE','expand person.full_name -> first_name, last_name','1:8b991e4c763b3045','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.812','2026-12-01 01:42:37.827',15,24,NULL,NULL);
INSERT INTO concertina_history VALUES(53,'19.13','migrate','DONE','expand person.street, city -> address','1:874ec7a85aec3fba','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.834','2026-12-01 01:42:37.839',5,24,NULL,NULL);
INSERT INTO concertina_history VALUES(54,'24.1','migrate','DONE','add article.title_key','1:2f32b615807946dc','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.846','2026-12-01 01:42:37.856',10,20,NULL,NULL);
INSERT INTO concertina_history VALUES(55,'24.4','migrate','DONE','add article.extras','1:38038ff460aabdcd','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.859','2026-12-01 01:42:37.867',7,20,NULL,NULL);
INSERT INTO concertina_history VALUES(56,'25.1','migrate','DONE','expand guest.street, city -> guest_address','1:01660179d72b016e','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.873','2026-12-01 01:42:37.889',15,17,NULL,NULL);
INSERT INTO concertina_history VALUES(57,'25.3','migrate','DONE','expand vessel.draught -> vessel_hull','1:f746f7c307a5edc0','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.892','2026-12-01 01:42:37.915',23,20,NULL,NULL);
INSERT INTO concertina_history VALUES(58,'32.1','migrate','DONE','expand lodger_address.street, city -> lodger','1:4bb05d0b6cc61a42','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.920','2026-12-01 01:42:37.938',17,8,NULL,NULL);
INSERT INTO concertina_history VALUES(59,'33.1','migrate','DONE','foreign key stay_room_fkey of stay to room','1:9d943f7019a88992','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:37.941','2026-12-01 01:42:38.010',68,3,NULL,NULL);
INSERT INTO concertina_history VALUES(60,'35.1','migrate','DONE','expand patron.town -> patron_town by town_id','1:cad2ad974c8073a1','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:38.012','2026-12-01 01:42:38.030',18,8,NULL,NULL);
INSERT INTO concertina_history VALUES(61,'18.5','contract','DONE','drop table fax_log','1:4ea8860d24d01e9c','','earlier-host',25581,'','37d374c65635c611',NULL,'development','2026-12-01 01:42:38.039','2026-12-01 01:42:38.055',15,0,NULL,NULL);
INSERT INTO concertina_history VALUES(62,'3.2','migrate','STARTED','backfill item.amount','1:479fa66712f47aaf','','earlier-host',25581,'','67ae2623cc65c680',NULL,'development','2026-12-01 01:42:38.188',NULL,NULL,0,NULL,NULL);
CREATE TABLE IF NOT EXISTS "concertina_lease" (
  id integer PRIMARY KEY CHECK (id = 1),
  format integer NOT NULL,
  token integer NOT NULL,
  host text,
  pid integer,
  process_started text,
  build text,
  doing text,
  wanted integer NOT NULL DEFAULT 0,
  acquired_at text,
  renewed_at text,
  expires_at text,
  paused_at text,
  paused_by text,
  paused_reason text);
INSERT INTO concertina_lease VALUES(1,1,2,'earlier-host',25581,'2026-12-01T01:42:35.310Z','','V3.2 migrate: fill item.amount in batches',0,'2026-12-01 01:42:38.116','2026-12-01 01:42:38.189','2026-12-01 01:42:38.389',NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "concertina_chunk" (
  version text NOT NULL,
  operation text NOT NULL,
  chunk integer NOT NULL DEFAULT 0,
  state text NOT NULL,
  cursor text,
  upper_bound text,
  window_end text,
  stripe integer NOT NULL DEFAULT 0,
  stripes integer NOT NULL DEFAULT 1,
  rows_visited integer NOT NULL DEFAULT 0,
  rows_changed integer NOT NULL DEFAULT 0,
  started_at text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  updated_at text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  PRIMARY KEY (version, operation, chunk));
INSERT INTO concertina_chunk VALUES('1.7','fill-full_name',0,'DONE','["integer",72]','["integer",72]',NULL,0,1,24,24,'2026-12-01 01:42:37.182','2026-12-01 01:42:37.205');
INSERT INTO concertina_chunk VALUES('2.1','fill-email_normalized',0,'DONE','["integer",24]','["integer",24]',NULL,0,1,24,24,'2026-12-01 01:42:37.259','2026-12-01 01:42:37.262');
INSERT INTO concertina_chunk VALUES('3.1','fill-status',0,'DONE','["integer",2400]','["integer",2400]',NULL,0,1,1200,800,'2026-12-01 01:42:37.272','2026-12-01 01:42:37.276');
INSERT INTO concertina_chunk VALUES('10.1','fill-full "name" it''s 100%\?',0,'DONE','["integer",24]','["integer",24]',NULL,0,1,24,24,'2026-12-01 01:42:37.622','2026-12-01 01:42:37.623');
INSERT INTO concertina_chunk VALUES('10.3','fill-from',0,'DONE','["integer",24]','["integer",24]',NULL,0,1,24,24,'2026-12-01 01:42:37.628','2026-12-01 01:42:37.631');
INSERT INTO concertina_chunk VALUES('13.1','fill-phone',0,'DONE','["integer",0,"integer",24]','["integer",0,"integer",24]',NULL,0,1,24,21,'2026-12-01 01:42:37.641','2026-12-01 01:42:37.655');
INSERT INTO concertina_chunk VALUES('16.1','fill-login',0,'DONE','["integer",24]','["integer",24]',NULL,0,1,24,8,'2026-12-01 01:42:37.663','2026-12-01 01:42:37.665');
INSERT INTO concertina_chunk VALUES('16.7','fix-points',0,'DONE','["integer",24]','["integer",24]',NULL,0,1,24,0,'2026-12-01 01:42:37.690','2026-12-01 01:42:37.691');
INSERT INTO concertina_chunk VALUES('16.7','fix-points-again',0,'DONE','["integer",24]','["integer",24]',NULL,0,1,24,0,'2026-12-01 01:42:37.695','2026-12-01 01:42:37.695');
INSERT INTO concertina_chunk VALUES('17.1','orphans-room',0,'DONE','["integer",24]','["integer",24]',NULL,0,1,24,2,'2026-12-01 01:42:37.725','2026-12-01 01:42:37.726');
INSERT INTO concertina_chunk VALUES('19.1','fill-amount',0,'DONE','["integer",24]','["integer",24]',NULL,0,1,24,24,'2026-12-01 01:42:37.799','2026-12-01 01:42:37.799');
INSERT INTO concertina_chunk VALUES('19.3','fill-level',0,'DONE','["integer",24]','["integer",24]',NULL,0,1,24,24,'2026-12-01 01:42:37.805','2026-12-01 01:42:37.806');
INSERT INTO concertina_chunk VALUES('19.11','fill-first_name',0,'DONE','["integer",24]','["integer",24]',NULL,0,1,24,24,'2026-12-01 01:42:37.817','2026-12-01 01:42:37.819');
INSERT INTO concertina_chunk VALUES('19.11','fill-last_name',0,'DONE','["integer",24]','["integer",24]',NULL,0,1,24,0,'2026-12-01 01:42:37.822','2026-12-01 01:42:37.823');
INSERT INTO concertina_chunk VALUES('19.13','fill-address',0,'DONE','["integer",24]','["integer",24]',NULL,0,1,24,24,'2026-12-01 01:42:37.835','2026-12-01 01:42:37.836');
INSERT INTO concertina_chunk VALUES('24.1','fill-title_key',0,'DONE','["integer",20]','["integer",20]',NULL,0,1,20,20,'2026-12-01 01:42:37.848','2026-12-01 01:42:37.850');
INSERT INTO concertina_chunk VALUES('24.4','fill-extras',0,'DONE','["integer",20]','["integer",20]',NULL,0,1,20,20,'2026-12-01 01:42:37.861','2026-12-01 01:42:37.862');
INSERT INTO concertina_chunk VALUES('25.1','copy-guest_address',0,'DONE','["integer",20]','["integer",20]',NULL,0,1,20,17,'2026-12-01 01:42:37.877','2026-12-01 01:42:37.880');
INSERT INTO concertina_chunk VALUES('25.3','copy-vessel_hull',0,'DONE','["integer",3,"text","V7"]','["integer",3,"text","V7"]',NULL,0,1,20,20,'2026-12-01 01:42:37.902','2026-12-01 01:42:37.903');
INSERT INTO concertina_chunk VALUES('32.1','fill-lodger',0,'DONE','["integer",11]','["integer",11]',NULL,0,1,8,8,'2026-12-01 01:42:37.928','2026-12-01 01:42:37.930');
INSERT INTO concertina_chunk VALUES('33.1','orphans-stay',0,'DONE','["integer",20]','["integer",20]',NULL,0,1,20,3,'2026-12-01 01:42:37.972','2026-12-01 01:42:37.979');
INSERT INTO concertina_chunk VALUES('35.1','fill-town_id',0,'DONE','["integer",12]','["integer",12]',NULL,0,1,12,8,'2026-12-01 01:42:38.025','2026-12-01 01:42:38.027');
INSERT INTO concertina_chunk VALUES('3.2','fill-amount',0,'OPEN','["integer",2000]','["integer",2400]',NULL,0,1,1000,1000,'2026-12-01 01:42:38.189','2026-12-01 01:42:38.192');
CREATE TABLE IF NOT EXISTS "concertina_instance" (
  id text PRIMARY KEY,
  host text NOT NULL,
  pid integer NOT NULL,
  process_started text NOT NULL,
  build text NOT NULL,
  maps text NOT NULL,
  started_at text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  seen_at text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')));
CREATE TABLE IF NOT EXISTS "concertina_change" (
  version text PRIMARY KEY,
  writes integer NOT NULL,
  still_since text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')));
CREATE TABLE IF NOT EXISTS "concertina_quarantine" (
  version text NOT NULL,
  operation text NOT NULL,
  table_name text NOT NULL,
  key text NOT NULL,
  state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'WAIVED')),
  error text NOT NULL,
  row_data text,
  refused_at text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  reason text,
  CHECK ((state = 'WAIVED') = (coalesce(reason, '') <> '')),
  PRIMARY KEY (version, operation, key));
CREATE TABLE IF NOT EXISTS "concertina_writes" (name text PRIMARY KEY, writes integer NOT NULL);
INSERT INTO concertina_writes VALUES('concertina_writes_1_7',0);
INSERT INTO concertina_writes VALUES('concertina_writes_2_1',0);
INSERT INTO concertina_writes VALUES('concertina_writes_10_1',0);
INSERT INTO concertina_writes VALUES('concertina_writes_16_1',0);
INSERT INTO concertina_writes VALUES('concertina_writes_19_1',0);
INSERT INTO concertina_writes VALUES('concertina_writes_19_3',0);
INSERT INTO concertina_writes VALUES('concertina_writes_19_11',0);
INSERT INTO concertina_writes VALUES('concertina_writes_19_13',0);
INSERT INTO concertina_writes VALUES('concertina_writes_24_1',0);
INSERT INTO concertina_writes VALUES('concertina_writes_24_4',0);
INSERT INTO concertina_writes VALUES('concertina_writes_25_1',0);
INSERT INTO concertina_writes VALUES('concertina_writes_25_3',0);
INSERT INTO concertina_writes VALUES('concertina_writes_32_1',0);
INSERT INTO concertina_writes VALUES('concertina_writes_35_1',0);
CREATE TABLE bill_audit (id bigint PRIMARY KEY, total bigint, note text);
INSERT INTO bill_audit VALUES(1,11,'it''s; fine');
INSERT INTO bill_audit VALUES(2,22,'it''s; fine');
INSERT INTO bill_audit VALUES(3,33,'it''s; fine');
INSERT INTO bill_audit VALUES(4,44,'it''s; fine');
INSERT INTO bill_audit VALUES(5,55,'it''s; fine');
INSERT INTO bill_audit VALUES(6,66,'it''s; fine');
INSERT INTO bill_audit VALUES(7,77,'it''s; fine');
INSERT INTO bill_audit VALUES(8,88,'it''s; fine');
INSERT INTO bill_audit VALUES(9,99,'it''s; fine');
INSERT INTO bill_audit VALUES(10,110,'it''s; fine');
CREATE TABLE IF NOT EXISTS "member" (
  id bigint PRIMARY KEY,
  email varchar(80),
  login varchar(80),
  country varchar(2),
  city varchar(40) NOT NULL,
  points bigint,
  status varchar(9) DEFAULT 'new',
  grade bigint NOT NULL,
  sponsor bigint REFERENCES member (id) ON DELETE CASCADE, CONSTRAINT "member_points_check" CHECK (points >= 0), CONSTRAINT "member_known" CHECK (email LIKE '%@%' OR country IN ('DE', 'FR')));
INSERT INTO member VALUES(1,'User1@Example.ORG','u1','DE','city 1',0,'none',7,NULL);
INSERT INTO member VALUES(2,'User2@Example.ORG','u2','DE','city 2',1,'none',7,NULL);
INSERT INTO member VALUES(3,'User3@Example.ORG','user3@example.org','DE','city 3',2,'none',7,NULL);
INSERT INTO member VALUES(4,'User4@Example.ORG','u4','DE','city 4',3,'none',7,NULL);
INSERT INTO member VALUES(5,'User5@Example.ORG','u5','DE','city 5',4,'none',7,NULL);
INSERT INTO member VALUES(6,'User6@Example.ORG','user6@example.org','DE','city 6',5,'none',7,NULL);
INSERT INTO member VALUES(7,'User7@Example.ORG','u7','DE','city 7',6,'none',7,NULL);
INSERT INTO member VALUES(8,'User8@Example.ORG','u8','DE','city 8',7,'none',7,NULL);
INSERT INTO member VALUES(9,'User9@Example.ORG','user9@example.org','DE','city 0',8,'none',7,NULL);
INSERT INTO member VALUES(10,'User10@Example.ORG','u10','DE','city 1',9,'none',7,NULL);
INSERT INTO member VALUES(11,'User11@Example.ORG','u11','DE','city 2',10,'none',7,NULL);
INSERT INTO member VALUES(12,'User12@Example.ORG','user12@example.org','DE','city 3',11,'none',7,NULL);
INSERT INTO member VALUES(13,'User13@Example.ORG','u13','DE','city 4',12,'none',7,NULL);
INSERT INTO member VALUES(14,'User14@Example.ORG','u14','DE','city 5',13,'none',7,NULL);
INSERT INTO member VALUES(15,'User15@Example.ORG','user15@example.org','DE','city 6',14,'none',7,NULL);
INSERT INTO member VALUES(16,'User16@Example.ORG','u16','DE','city 7',15,'none',7,NULL);
INSERT INTO member VALUES(17,'User17@Example.ORG','u17','DE','city 8',16,'none',7,NULL);
INSERT INTO member VALUES(18,'User18@Example.ORG','user18@example.org','DE','city 0',17,'none',7,NULL);
INSERT INTO member VALUES(19,'User19@Example.ORG','u19','DE','city 1',18,'none',7,NULL);
INSERT INTO member VALUES(20,'User20@Example.ORG','u20','DE','city 2',19,'none',7,NULL);
INSERT INTO member VALUES(21,'User21@Example.ORG','user21@example.org','DE','city 3',20,'none',7,NULL);
INSERT INTO member VALUES(22,'User22@Example.ORG','u22','DE','city 4',21,'none',7,NULL);
INSERT INTO member VALUES(23,'User23@Example.ORG','u23','DE','city 5',22,'none',7,NULL);
INSERT INTO member VALUES(24,'User24@Example.ORG','user24@example.org','DE','city 6',23,'none',7,NULL);
CREATE TABLE IF NOT EXISTS "badge" (
  "ticket_id" bigint NOT NULL,
  "colour" varchar(20) NOT NULL,
  "note" text,
  PRIMARY KEY ("ticket_id", "colour")
);
CREATE TABLE IF NOT EXISTS "guest_address" (
  "guest_id" bigint NOT NULL,
  "street" varchar(40),
  "city" varchar(40),
  PRIMARY KEY ("guest_id"),
  CONSTRAINT "guest_address_guest_id_fkey" FOREIGN KEY ("guest_id") REFERENCES "guest" ("id") ON DELETE CASCADE ON UPDATE CASCADE);
INSERT INTO guest_address VALUES(1,'S1','C1');
INSERT INTO guest_address VALUES(2,'S2','C2');
INSERT INTO guest_address VALUES(4,'S4','C4');
INSERT INTO guest_address VALUES(5,'S5',NULL);
INSERT INTO guest_address VALUES(6,NULL,'C6');
INSERT INTO guest_address VALUES(7,'S7','C7');
INSERT INTO guest_address VALUES(8,'S8','C8');
INSERT INTO guest_address VALUES(10,'S10','C10');
INSERT INTO guest_address VALUES(11,'S11','C11');
INSERT INTO guest_address VALUES(12,NULL,'C12');
INSERT INTO guest_address VALUES(13,'S13','C13');
INSERT INTO guest_address VALUES(14,'S14','C14');
INSERT INTO guest_address VALUES(16,'S16','C16');
INSERT INTO guest_address VALUES(17,'S17','C17');
INSERT INTO guest_address VALUES(18,NULL,'C18');
INSERT INTO guest_address VALUES(19,'S19','C19');
INSERT INTO guest_address VALUES(20,'S20','C20');
CREATE TABLE IF NOT EXISTS "vessel_hull" (
  "harbour" bigint NOT NULL,
  "code" varchar(10) NOT NULL,
  "draught" int,
  PRIMARY KEY ("harbour", "code"),
  CONSTRAINT "vessel_hull_harbour_code_fkey" FOREIGN KEY ("harbour", "code") REFERENCES "vessel" ("harbour", "code") ON DELETE CASCADE ON UPDATE CASCADE);
INSERT INTO vessel_hull VALUES(0,'V12',12);
INSERT INTO vessel_hull VALUES(0,'V16',16);
INSERT INTO vessel_hull VALUES(0,'V20',20);
INSERT INTO vessel_hull VALUES(0,'V4',4);
INSERT INTO vessel_hull VALUES(0,'V8',8);
INSERT INTO vessel_hull VALUES(1,'V1',1);
INSERT INTO vessel_hull VALUES(1,'V13',13);
INSERT INTO vessel_hull VALUES(1,'V17',17);
INSERT INTO vessel_hull VALUES(1,'V5',5);
INSERT INTO vessel_hull VALUES(1,'V9',9);
INSERT INTO vessel_hull VALUES(2,'V10',10);
INSERT INTO vessel_hull VALUES(2,'V14',14);
INSERT INTO vessel_hull VALUES(2,'V18',18);
INSERT INTO vessel_hull VALUES(2,'V2',2);
INSERT INTO vessel_hull VALUES(2,'V6',6);
INSERT INTO vessel_hull VALUES(3,'V11',11);
INSERT INTO vessel_hull VALUES(3,'V15',15);
INSERT INTO vessel_hull VALUES(3,'V19',19);
INSERT INTO vessel_hull VALUES(3,'V3',3);
INSERT INTO vessel_hull VALUES(3,'V7',7);
CREATE TABLE IF NOT EXISTS "patron_town" (
  "id" integer NOT NULL,
  "town" varchar(40) COLLATE "NOCASE" NOT NULL,
  PRIMARY KEY ("id")
);
INSERT INTO patron_town VALUES(1,'T1');
INSERT INTO patron_town VALUES(2,'T2');
INSERT INTO patron_town VALUES(3,'T4');
INSERT INTO patron_town VALUES(4,'T5');
INSERT INTO patron_town VALUES(5,'T0');
INSERT INTO patron_town VALUES(6,'T3');
CREATE TABLE IF NOT EXISTS "patron" (
  id bigint PRIMARY KEY,
  name varchar(40),
  town varchar(40) COLLATE NOCASE,
  "town_id" bigint,
  CONSTRAINT "patron_town_id_fkey" FOREIGN KEY ("town_id") REFERENCES "patron_town" ("id"));
INSERT INTO patron VALUES(1,'patron 1','T1',1);
INSERT INTO patron VALUES(2,'patron 2','T2',2);
INSERT INTO patron VALUES(3,'patron 3',NULL,NULL);
INSERT INTO patron VALUES(4,'patron 4','T4',3);
INSERT INTO patron VALUES(5,'patron 5','T5',4);
INSERT INTO patron VALUES(6,'patron 6',NULL,NULL);
INSERT INTO patron VALUES(7,'patron 7','T0',5);
INSERT INTO patron VALUES(8,'patron 8','T1',1);
INSERT INTO patron VALUES(9,'patron 9',NULL,NULL);
INSERT INTO patron VALUES(10,'patron 10','T3',6);
INSERT INTO patron VALUES(11,'patron 11','T4',3);
INSERT INTO patron VALUES(12,'patron 12',NULL,NULL);
CREATE TABLE IF NOT EXISTS "concertina_undo_10_3" (k1 NOT NULL, old_value, new_value, PRIMARY KEY (k1)) WITHOUT ROWID;
INSERT INTO concertina_undo_10_3 VALUES(1,1,2);
INSERT INTO concertina_undo_10_3 VALUES(2,2,4);
INSERT INTO concertina_undo_10_3 VALUES(3,3,6);
INSERT INTO concertina_undo_10_3 VALUES(4,4,8);
INSERT INTO concertina_undo_10_3 VALUES(5,5,10);
INSERT INTO concertina_undo_10_3 VALUES(6,6,12);
INSERT INTO concertina_undo_10_3 VALUES(7,7,14);
INSERT INTO concertina_undo_10_3 VALUES(8,8,16);
INSERT INTO concertina_undo_10_3 VALUES(9,9,18);
INSERT INTO concertina_undo_10_3 VALUES(10,10,20);
INSERT INTO concertina_undo_10_3 VALUES(11,11,22);
INSERT INTO concertina_undo_10_3 VALUES(12,12,24);
INSERT INTO concertina_undo_10_3 VALUES(13,13,26);
INSERT INTO concertina_undo_10_3 VALUES(14,14,28);
INSERT INTO concertina_undo_10_3 VALUES(15,15,30);
INSERT INTO concertina_undo_10_3 VALUES(16,16,32);
INSERT INTO concertina_undo_10_3 VALUES(17,17,34);
INSERT INTO concertina_undo_10_3 VALUES(18,18,36);
INSERT INTO concertina_undo_10_3 VALUES(19,19,38);
INSERT INTO concertina_undo_10_3 VALUES(20,20,40);
INSERT INTO concertina_undo_10_3 VALUES(21,21,42);
INSERT INTO concertina_undo_10_3 VALUES(22,22,44);
INSERT INTO concertina_undo_10_3 VALUES(23,23,46);
INSERT INTO concertina_undo_10_3 VALUES(24,24,48);
CREATE TABLE IF NOT EXISTS "concertina_undo_13_1" (k1 NOT NULL, k2 NOT NULL, old_value, new_value, PRIMARY KEY (k1, k2)) WITHOUT ROWID;
INSERT INTO concertina_undo_13_1 VALUES(0,1,'0228-1','+49228-1');
INSERT INTO concertina_undo_13_1 VALUES(0,2,'0228-2','+49228-2');
INSERT INTO concertina_undo_13_1 VALUES(0,3,'0228-3','+49228-3');
INSERT INTO concertina_undo_13_1 VALUES(0,4,'0228-4','+49228-4');
INSERT INTO concertina_undo_13_1 VALUES(0,5,'0228-5','+49228-5');
INSERT INTO concertina_undo_13_1 VALUES(0,6,'0228-6','+49228-6');
INSERT INTO concertina_undo_13_1 VALUES(0,8,'0228-8','+49228-8');
INSERT INTO concertina_undo_13_1 VALUES(0,9,'0228-9','+1228-9');
INSERT INTO concertina_undo_13_1 VALUES(0,10,'0228-10','+49228-10');
INSERT INTO concertina_undo_13_1 VALUES(0,11,'0228-11','+49228-11');
INSERT INTO concertina_undo_13_1 VALUES(0,12,'0228-12','+49228-12');
INSERT INTO concertina_undo_13_1 VALUES(0,13,'0228-13','+49228-13');
INSERT INTO concertina_undo_13_1 VALUES(0,15,'0228-15','+49228-15');
INSERT INTO concertina_undo_13_1 VALUES(0,16,'0228-16','+49228-16');
INSERT INTO concertina_undo_13_1 VALUES(0,17,'0228-17','+49228-17');
INSERT INTO concertina_undo_13_1 VALUES(0,18,'0228-18','+49228-18');
INSERT INTO concertina_undo_13_1 VALUES(0,19,'0228-19','+1228-19');
INSERT INTO concertina_undo_13_1 VALUES(0,20,'0228-20','+49228-20');
INSERT INTO concertina_undo_13_1 VALUES(0,22,'0228-22','+49228-22');
INSERT INTO concertina_undo_13_1 VALUES(0,23,'0228-23','+49228-23');
INSERT INTO concertina_undo_13_1 VALUES(0,24,'0228-24','+49228-24');
CREATE TABLE IF NOT EXISTS "concertina_undo_16_1" (k1 NOT NULL, old_value, new_value, PRIMARY KEY (k1)) WITHOUT ROWID;
INSERT INTO concertina_undo_16_1 VALUES(3,NULL,'user3@example.org');
INSERT INTO concertina_undo_16_1 VALUES(6,NULL,'user6@example.org');
INSERT INTO concertina_undo_16_1 VALUES(9,NULL,'user9@example.org');
INSERT INTO concertina_undo_16_1 VALUES(12,NULL,'user12@example.org');
INSERT INTO concertina_undo_16_1 VALUES(15,NULL,'user15@example.org');
INSERT INTO concertina_undo_16_1 VALUES(18,NULL,'user18@example.org');
INSERT INTO concertina_undo_16_1 VALUES(21,NULL,'user21@example.org');
INSERT INTO concertina_undo_16_1 VALUES(24,NULL,'user24@example.org');
CREATE TABLE IF NOT EXISTS "concertina_undo_16_7" (k1 NOT NULL, old_value, new_value, PRIMARY KEY (k1)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "concertina_undo_17_1" (k1 NOT NULL, old_value, new_value, PRIMARY KEY (k1)) WITHOUT ROWID;
INSERT INTO concertina_undo_17_1 VALUES(10,10,NULL);
INSERT INTO concertina_undo_17_1 VALUES(20,10,NULL);
CREATE TABLE IF NOT EXISTS "booking" (
  id bigint PRIMARY KEY,
  room bigint,
  follows bigint,
  code varchar(20),
  CONSTRAINT "booking_room_fkey" FOREIGN KEY ("room") REFERENCES "room" ("id") ON DELETE SET NULL,
  CONSTRAINT "booking_after" FOREIGN KEY ("follows") REFERENCES "booking" ("id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED);
INSERT INTO booking VALUES(1,1,NULL,'b1');
INSERT INTO booking VALUES(2,2,1,'b2');
INSERT INTO booking VALUES(3,3,2,'b3');
INSERT INTO booking VALUES(4,4,3,'b4');
INSERT INTO booking VALUES(5,5,4,'b5');
INSERT INTO booking VALUES(6,6,5,'b6');
INSERT INTO booking VALUES(7,7,6,'b7');
INSERT INTO booking VALUES(8,8,7,'b8');
INSERT INTO booking VALUES(9,9,8,'b9');
INSERT INTO booking VALUES(10,NULL,9,'b10');
INSERT INTO booking VALUES(11,1,10,'b11');
INSERT INTO booking VALUES(12,2,11,'b12');
INSERT INTO booking VALUES(13,3,12,'b13');
INSERT INTO booking VALUES(14,4,13,'b14');
INSERT INTO booking VALUES(15,5,14,'b15');
INSERT INTO booking VALUES(16,6,15,'b16');
INSERT INTO booking VALUES(17,7,16,'b17');
INSERT INTO booking VALUES(18,8,17,'b18');
INSERT INTO booking VALUES(19,9,18,'b19');
INSERT INTO booking VALUES(20,NULL,19,'b20');
INSERT INTO booking VALUES(21,1,20,'b21');
INSERT INTO booking VALUES(22,2,21,'b22');
INSERT INTO booking VALUES(23,3,22,'b23');
INSERT INTO booking VALUES(24,4,23,'b24');
CREATE TABLE IF NOT EXISTS "coupon" (
  id integer NOT NULL,
  holder varchar(20),
  CONSTRAINT "coupon_pkey" PRIMARY KEY ("id"));
INSERT INTO coupon VALUES(3,'h1');
INSERT INTO coupon VALUES(6,'h2');
INSERT INTO coupon VALUES(9,'h3');
INSERT INTO coupon VALUES(12,'h4');
INSERT INTO coupon VALUES(15,'h5');
INSERT INTO coupon VALUES(18,'h6');
INSERT INTO coupon VALUES(21,'h0');
INSERT INTO coupon VALUES(24,'h1');
INSERT INTO coupon VALUES(27,'h2');
INSERT INTO coupon VALUES(30,'h3');
INSERT INTO coupon VALUES(33,'h4');
INSERT INTO coupon VALUES(36,'h5');
INSERT INTO coupon VALUES(39,'h6');
INSERT INTO coupon VALUES(42,'h0');
INSERT INTO coupon VALUES(45,'h1');
INSERT INTO coupon VALUES(48,'h2');
INSERT INTO coupon VALUES(51,'h3');
INSERT INTO coupon VALUES(54,'h4');
INSERT INTO coupon VALUES(57,'h5');
INSERT INTO coupon VALUES(60,'h6');
INSERT INTO coupon VALUES(63,'h0');
INSERT INTO coupon VALUES(66,'h1');
INSERT INTO coupon VALUES(69,'h2');
INSERT INTO coupon VALUES(72,'h3');
CREATE TABLE IF NOT EXISTS "concertina_0033_0001_stay" ("id" INTEGER, "room" bigint, "nights" INT, "days" INT, "Note" varchar(20), PRIMARY KEY ("id"));
INSERT INTO concertina_0033_0001_stay VALUES(9,10,5,6,'note 9');
INSERT INTO concertina_0033_0001_stay VALUES(10,11,1,2,'note 10');
INSERT INTO concertina_0033_0001_stay VALUES(11,12,2,3,'note 11');
CREATE TABLE IF NOT EXISTS "stay" (
  id integer PRIMARY KEY,
  room bigint NOT NULL,
  nights int DEFAULT 1 NOT NULL,
  days int GENERATED ALWAYS AS (nights + 1) STORED,
  "Note" varchar(20),
  CONSTRAINT stay_nights CHECK (nights > 0),
  CONSTRAINT "stay_room_fkey" FOREIGN KEY ("room") REFERENCES "room" ("id") ON DELETE CASCADE);
INSERT INTO stay VALUES(1,2,2,'note 1');
INSERT INTO stay VALUES(2,3,3,'note 2');
INSERT INTO stay VALUES(3,4,4,'note 3');
INSERT INTO stay VALUES(4,5,5,'note 4');
INSERT INTO stay VALUES(5,6,1,'note 5');
INSERT INTO stay VALUES(6,7,2,'note 6');
INSERT INTO stay VALUES(7,8,3,'note 7');
INSERT INTO stay VALUES(8,9,4,'note 8');
INSERT INTO stay VALUES(12,1,3,'note 12');
INSERT INTO stay VALUES(13,2,4,'note 13');
INSERT INTO stay VALUES(14,3,5,'note 14');
INSERT INTO stay VALUES(15,4,1,'note 15');
INSERT INTO stay VALUES(16,5,2,'note 16');
INSERT INTO stay VALUES(17,6,3,'note 17');
INSERT INTO stay VALUES(18,7,4,'note 18');
INSERT INTO stay VALUES(19,8,5,'note 19');
INSERT INTO stay VALUES(20,9,1,'note 20');
CREATE TABLE IF NOT EXISTS "concertina_undo_3_2" (k1 NOT NULL, old_value, new_value, PRIMARY KEY (k1)) WITHOUT ROWID;
INSERT INTO concertina_undo_3_2 VALUES(2,1,100);
INSERT INTO concertina_undo_3_2 VALUES(4,2,200);
INSERT INTO concertina_undo_3_2 VALUES(6,3,300);
INSERT INTO concertina_undo_3_2 VALUES(8,4,400);
INSERT INTO concertina_undo_3_2 VALUES(10,5,500);
INSERT INTO concertina_undo_3_2 VALUES(12,6,600);
INSERT INTO concertina_undo_3_2 VALUES(14,7,700);
INSERT INTO concertina_undo_3_2 VALUES(16,8,800);
INSERT INTO concertina_undo_3_2 VALUES(18,9,900);
INSERT INTO concertina_undo_3_2 VALUES(20,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(22,11,1100);
INSERT INTO concertina_undo_3_2 VALUES(24,12,1200);
INSERT INTO concertina_undo_3_2 VALUES(26,13,1300);
INSERT INTO concertina_undo_3_2 VALUES(28,14,1400);
INSERT INTO concertina_undo_3_2 VALUES(30,15,1500);
INSERT INTO concertina_undo_3_2 VALUES(32,16,1600);
INSERT INTO concertina_undo_3_2 VALUES(34,17,1700);
INSERT INTO concertina_undo_3_2 VALUES(36,18,1800);
INSERT INTO concertina_undo_3_2 VALUES(38,19,1900);
INSERT INTO concertina_undo_3_2 VALUES(40,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(42,21,2100);
INSERT INTO concertina_undo_3_2 VALUES(44,22,2200);
INSERT INTO concertina_undo_3_2 VALUES(46,23,2300);
INSERT INTO concertina_undo_3_2 VALUES(48,24,2400);
INSERT INTO concertina_undo_3_2 VALUES(50,25,2500);
INSERT INTO concertina_undo_3_2 VALUES(52,26,2600);
INSERT INTO concertina_undo_3_2 VALUES(54,27,2700);
INSERT INTO concertina_undo_3_2 VALUES(56,28,2800);
INSERT INTO concertina_undo_3_2 VALUES(58,29,2900);
INSERT INTO concertina_undo_3_2 VALUES(60,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(62,31,3100);
INSERT INTO concertina_undo_3_2 VALUES(64,32,3200);
INSERT INTO concertina_undo_3_2 VALUES(66,33,3300);
INSERT INTO concertina_undo_3_2 VALUES(68,34,3400);
INSERT INTO concertina_undo_3_2 VALUES(70,35,3500);
INSERT INTO concertina_undo_3_2 VALUES(72,36,3600);
INSERT INTO concertina_undo_3_2 VALUES(74,37,3700);
INSERT INTO concertina_undo_3_2 VALUES(76,38,3800);
INSERT INTO concertina_undo_3_2 VALUES(78,39,3900);
INSERT INTO concertina_undo_3_2 VALUES(80,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(82,41,4100);
INSERT INTO concertina_undo_3_2 VALUES(84,42,4200);
INSERT INTO concertina_undo_3_2 VALUES(86,43,4300);
INSERT INTO concertina_undo_3_2 VALUES(88,44,4400);
INSERT INTO concertina_undo_3_2 VALUES(90,45,4500);
INSERT INTO concertina_undo_3_2 VALUES(92,46,4600);
INSERT INTO concertina_undo_3_2 VALUES(94,47,4700);
INSERT INTO concertina_undo_3_2 VALUES(96,48,4800);
INSERT INTO concertina_undo_3_2 VALUES(98,49,4900);
INSERT INTO concertina_undo_3_2 VALUES(100,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(102,51,5100);
INSERT INTO concertina_undo_3_2 VALUES(104,52,5200);
INSERT INTO concertina_undo_3_2 VALUES(106,53,5300);
INSERT INTO concertina_undo_3_2 VALUES(108,54,5400);
INSERT INTO concertina_undo_3_2 VALUES(110,55,5500);
INSERT INTO concertina_undo_3_2 VALUES(112,56,5600);
INSERT INTO concertina_undo_3_2 VALUES(114,57,5700);
INSERT INTO concertina_undo_3_2 VALUES(116,58,5800);
INSERT INTO concertina_undo_3_2 VALUES(118,59,5900);
INSERT INTO concertina_undo_3_2 VALUES(120,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(122,61,6100);
INSERT INTO concertina_undo_3_2 VALUES(124,62,6200);
INSERT INTO concertina_undo_3_2 VALUES(126,63,6300);
INSERT INTO concertina_undo_3_2 VALUES(128,64,6400);
INSERT INTO concertina_undo_3_2 VALUES(130,65,6500);
INSERT INTO concertina_undo_3_2 VALUES(132,66,6600);
INSERT INTO concertina_undo_3_2 VALUES(134,67,6700);
INSERT INTO concertina_undo_3_2 VALUES(136,68,6800);
INSERT INTO concertina_undo_3_2 VALUES(138,69,6900);
INSERT INTO concertina_undo_3_2 VALUES(140,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(142,71,7100);
INSERT INTO concertina_undo_3_2 VALUES(144,72,7200);
INSERT INTO concertina_undo_3_2 VALUES(146,73,7300);
INSERT INTO concertina_undo_3_2 VALUES(148,74,7400);
INSERT INTO concertina_undo_3_2 VALUES(150,75,7500);
INSERT INTO concertina_undo_3_2 VALUES(152,76,7600);
INSERT INTO concertina_undo_3_2 VALUES(154,77,7700);
INSERT INTO concertina_undo_3_2 VALUES(156,78,7800);
INSERT INTO concertina_undo_3_2 VALUES(158,79,7900);
INSERT INTO concertina_undo_3_2 VALUES(160,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(162,81,8100);
INSERT INTO concertina_undo_3_2 VALUES(164,82,8200);
INSERT INTO concertina_undo_3_2 VALUES(166,83,8300);
INSERT INTO concertina_undo_3_2 VALUES(168,84,8400);
INSERT INTO concertina_undo_3_2 VALUES(170,85,8500);
INSERT INTO concertina_undo_3_2 VALUES(172,86,8600);
INSERT INTO concertina_undo_3_2 VALUES(174,87,8700);
INSERT INTO concertina_undo_3_2 VALUES(176,88,8800);
INSERT INTO concertina_undo_3_2 VALUES(178,89,8900);
INSERT INTO concertina_undo_3_2 VALUES(180,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(182,91,9100);
INSERT INTO concertina_undo_3_2 VALUES(184,92,9200);
INSERT INTO concertina_undo_3_2 VALUES(186,93,9300);
INSERT INTO concertina_undo_3_2 VALUES(188,94,9400);
INSERT INTO concertina_undo_3_2 VALUES(190,95,9500);
INSERT INTO concertina_undo_3_2 VALUES(192,96,9600);
INSERT INTO concertina_undo_3_2 VALUES(194,97,9700);
INSERT INTO concertina_undo_3_2 VALUES(196,98,9800);
INSERT INTO concertina_undo_3_2 VALUES(198,99,9900);
INSERT INTO concertina_undo_3_2 VALUES(200,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(202,101,10100);
INSERT INTO concertina_undo_3_2 VALUES(204,102,10200);
INSERT INTO concertina_undo_3_2 VALUES(206,103,10300);
INSERT INTO concertina_undo_3_2 VALUES(208,104,10400);
INSERT INTO concertina_undo_3_2 VALUES(210,105,10500);
INSERT INTO concertina_undo_3_2 VALUES(212,106,10600);
INSERT INTO concertina_undo_3_2 VALUES(214,107,10700);
INSERT INTO concertina_undo_3_2 VALUES(216,108,10800);
INSERT INTO concertina_undo_3_2 VALUES(218,109,10900);
INSERT INTO concertina_undo_3_2 VALUES(220,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(222,111,11100);
INSERT INTO concertina_undo_3_2 VALUES(224,112,11200);
INSERT INTO concertina_undo_3_2 VALUES(226,113,11300);
INSERT INTO concertina_undo_3_2 VALUES(228,114,11400);
INSERT INTO concertina_undo_3_2 VALUES(230,115,11500);
INSERT INTO concertina_undo_3_2 VALUES(232,116,11600);
INSERT INTO concertina_undo_3_2 VALUES(234,117,11700);
INSERT INTO concertina_undo_3_2 VALUES(236,118,11800);
INSERT INTO concertina_undo_3_2 VALUES(238,119,11900);
INSERT INTO concertina_undo_3_2 VALUES(240,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(242,121,12100);
INSERT INTO concertina_undo_3_2 VALUES(244,122,12200);
INSERT INTO concertina_undo_3_2 VALUES(246,123,12300);
INSERT INTO concertina_undo_3_2 VALUES(248,124,12400);
INSERT INTO concertina_undo_3_2 VALUES(250,125,12500);
INSERT INTO concertina_undo_3_2 VALUES(252,126,12600);
INSERT INTO concertina_undo_3_2 VALUES(254,127,12700);
INSERT INTO concertina_undo_3_2 VALUES(256,128,12800);
INSERT INTO concertina_undo_3_2 VALUES(258,129,12900);
INSERT INTO concertina_undo_3_2 VALUES(260,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(262,131,13100);
INSERT INTO concertina_undo_3_2 VALUES(264,132,13200);
INSERT INTO concertina_undo_3_2 VALUES(266,133,13300);
INSERT INTO concertina_undo_3_2 VALUES(268,134,13400);
INSERT INTO concertina_undo_3_2 VALUES(270,135,13500);
INSERT INTO concertina_undo_3_2 VALUES(272,136,13600);
INSERT INTO concertina_undo_3_2 VALUES(274,137,13700);
INSERT INTO concertina_undo_3_2 VALUES(276,138,13800);
INSERT INTO concertina_undo_3_2 VALUES(278,139,13900);
INSERT INTO concertina_undo_3_2 VALUES(280,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(282,141,14100);
INSERT INTO concertina_undo_3_2 VALUES(284,142,14200);
INSERT INTO concertina_undo_3_2 VALUES(286,143,14300);
INSERT INTO concertina_undo_3_2 VALUES(288,144,14400);
INSERT INTO concertina_undo_3_2 VALUES(290,145,14500);
INSERT INTO concertina_undo_3_2 VALUES(292,146,14600);
INSERT INTO concertina_undo_3_2 VALUES(294,147,14700);
INSERT INTO concertina_undo_3_2 VALUES(296,148,14800);
INSERT INTO concertina_undo_3_2 VALUES(298,149,14900);
INSERT INTO concertina_undo_3_2 VALUES(300,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(302,151,15100);
INSERT INTO concertina_undo_3_2 VALUES(304,152,15200);
INSERT INTO concertina_undo_3_2 VALUES(306,153,15300);
INSERT INTO concertina_undo_3_2 VALUES(308,154,15400);
INSERT INTO concertina_undo_3_2 VALUES(310,155,15500);
INSERT INTO concertina_undo_3_2 VALUES(312,156,15600);
INSERT INTO concertina_undo_3_2 VALUES(314,157,15700);
INSERT INTO concertina_undo_3_2 VALUES(316,158,15800);
INSERT INTO concertina_undo_3_2 VALUES(318,159,15900);
INSERT INTO concertina_undo_3_2 VALUES(320,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(322,161,16100);
INSERT INTO concertina_undo_3_2 VALUES(324,162,16200);
INSERT INTO concertina_undo_3_2 VALUES(326,163,16300);
INSERT INTO concertina_undo_3_2 VALUES(328,164,16400);
INSERT INTO concertina_undo_3_2 VALUES(330,165,16500);
INSERT INTO concertina_undo_3_2 VALUES(332,166,16600);
INSERT INTO concertina_undo_3_2 VALUES(334,167,16700);
INSERT INTO concertina_undo_3_2 VALUES(336,168,16800);
INSERT INTO concertina_undo_3_2 VALUES(338,169,16900);
INSERT INTO concertina_undo_3_2 VALUES(340,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(342,171,17100);
INSERT INTO concertina_undo_3_2 VALUES(344,172,17200);
INSERT INTO concertina_undo_3_2 VALUES(346,173,17300);
INSERT INTO concertina_undo_3_2 VALUES(348,174,17400);
INSERT INTO concertina_undo_3_2 VALUES(350,175,17500);
INSERT INTO concertina_undo_3_2 VALUES(352,176,17600);
INSERT INTO concertina_undo_3_2 VALUES(354,177,17700);
INSERT INTO concertina_undo_3_2 VALUES(356,178,17800);
INSERT INTO concertina_undo_3_2 VALUES(358,179,17900);
INSERT INTO concertina_undo_3_2 VALUES(360,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(362,181,18100);
INSERT INTO concertina_undo_3_2 VALUES(364,182,18200);
INSERT INTO concertina_undo_3_2 VALUES(366,183,18300);
INSERT INTO concertina_undo_3_2 VALUES(368,184,18400);
INSERT INTO concertina_undo_3_2 VALUES(370,185,18500);
INSERT INTO concertina_undo_3_2 VALUES(372,186,18600);
INSERT INTO concertina_undo_3_2 VALUES(374,187,18700);
INSERT INTO concertina_undo_3_2 VALUES(376,188,18800);
INSERT INTO concertina_undo_3_2 VALUES(378,189,18900);
INSERT INTO concertina_undo_3_2 VALUES(380,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(382,191,19100);
INSERT INTO concertina_undo_3_2 VALUES(384,192,19200);
INSERT INTO concertina_undo_3_2 VALUES(386,193,19300);
INSERT INTO concertina_undo_3_2 VALUES(388,194,19400);
INSERT INTO concertina_undo_3_2 VALUES(390,195,19500);
INSERT INTO concertina_undo_3_2 VALUES(392,196,19600);
INSERT INTO concertina_undo_3_2 VALUES(394,197,19700);
INSERT INTO concertina_undo_3_2 VALUES(396,198,19800);
INSERT INTO concertina_undo_3_2 VALUES(398,199,19900);
INSERT INTO concertina_undo_3_2 VALUES(400,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(402,201,20100);
INSERT INTO concertina_undo_3_2 VALUES(404,202,20200);
INSERT INTO concertina_undo_3_2 VALUES(406,203,20300);
INSERT INTO concertina_undo_3_2 VALUES(408,204,20400);
INSERT INTO concertina_undo_3_2 VALUES(410,205,20500);
INSERT INTO concertina_undo_3_2 VALUES(412,206,20600);
INSERT INTO concertina_undo_3_2 VALUES(414,207,20700);
INSERT INTO concertina_undo_3_2 VALUES(416,208,20800);
INSERT INTO concertina_undo_3_2 VALUES(418,209,20900);
INSERT INTO concertina_undo_3_2 VALUES(420,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(422,211,21100);
INSERT INTO concertina_undo_3_2 VALUES(424,212,21200);
INSERT INTO concertina_undo_3_2 VALUES(426,213,21300);
INSERT INTO concertina_undo_3_2 VALUES(428,214,21400);
INSERT INTO concertina_undo_3_2 VALUES(430,215,21500);
INSERT INTO concertina_undo_3_2 VALUES(432,216,21600);
INSERT INTO concertina_undo_3_2 VALUES(434,217,21700);
INSERT INTO concertina_undo_3_2 VALUES(436,218,21800);
INSERT INTO concertina_undo_3_2 VALUES(438,219,21900);
INSERT INTO concertina_undo_3_2 VALUES(440,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(442,221,22100);
INSERT INTO concertina_undo_3_2 VALUES(444,222,22200);
INSERT INTO concertina_undo_3_2 VALUES(446,223,22300);
INSERT INTO concertina_undo_3_2 VALUES(448,224,22400);
INSERT INTO concertina_undo_3_2 VALUES(450,225,22500);
INSERT INTO concertina_undo_3_2 VALUES(452,226,22600);
INSERT INTO concertina_undo_3_2 VALUES(454,227,22700);
INSERT INTO concertina_undo_3_2 VALUES(456,228,22800);
INSERT INTO concertina_undo_3_2 VALUES(458,229,22900);
INSERT INTO concertina_undo_3_2 VALUES(460,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(462,231,23100);
INSERT INTO concertina_undo_3_2 VALUES(464,232,23200);
INSERT INTO concertina_undo_3_2 VALUES(466,233,23300);
INSERT INTO concertina_undo_3_2 VALUES(468,234,23400);
INSERT INTO concertina_undo_3_2 VALUES(470,235,23500);
INSERT INTO concertina_undo_3_2 VALUES(472,236,23600);
INSERT INTO concertina_undo_3_2 VALUES(474,237,23700);
INSERT INTO concertina_undo_3_2 VALUES(476,238,23800);
INSERT INTO concertina_undo_3_2 VALUES(478,239,23900);
INSERT INTO concertina_undo_3_2 VALUES(480,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(482,241,24100);
INSERT INTO concertina_undo_3_2 VALUES(484,242,24200);
INSERT INTO concertina_undo_3_2 VALUES(486,243,24300);
INSERT INTO concertina_undo_3_2 VALUES(488,244,24400);
INSERT INTO concertina_undo_3_2 VALUES(490,245,24500);
INSERT INTO concertina_undo_3_2 VALUES(492,246,24600);
INSERT INTO concertina_undo_3_2 VALUES(494,247,24700);
INSERT INTO concertina_undo_3_2 VALUES(496,248,24800);
INSERT INTO concertina_undo_3_2 VALUES(498,249,24900);
INSERT INTO concertina_undo_3_2 VALUES(500,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(502,251,25100);
INSERT INTO concertina_undo_3_2 VALUES(504,252,25200);
INSERT INTO concertina_undo_3_2 VALUES(506,253,25300);
INSERT INTO concertina_undo_3_2 VALUES(508,254,25400);
INSERT INTO concertina_undo_3_2 VALUES(510,255,25500);
INSERT INTO concertina_undo_3_2 VALUES(512,256,25600);
INSERT INTO concertina_undo_3_2 VALUES(514,257,25700);
INSERT INTO concertina_undo_3_2 VALUES(516,258,25800);
INSERT INTO concertina_undo_3_2 VALUES(518,259,25900);
INSERT INTO concertina_undo_3_2 VALUES(520,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(522,261,26100);
INSERT INTO concertina_undo_3_2 VALUES(524,262,26200);
INSERT INTO concertina_undo_3_2 VALUES(526,263,26300);
INSERT INTO concertina_undo_3_2 VALUES(528,264,26400);
INSERT INTO concertina_undo_3_2 VALUES(530,265,26500);
INSERT INTO concertina_undo_3_2 VALUES(532,266,26600);
INSERT INTO concertina_undo_3_2 VALUES(534,267,26700);
INSERT INTO concertina_undo_3_2 VALUES(536,268,26800);
INSERT INTO concertina_undo_3_2 VALUES(538,269,26900);
INSERT INTO concertina_undo_3_2 VALUES(540,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(542,271,27100);
INSERT INTO concertina_undo_3_2 VALUES(544,272,27200);
INSERT INTO concertina_undo_3_2 VALUES(546,273,27300);
INSERT INTO concertina_undo_3_2 VALUES(548,274,27400);
INSERT INTO concertina_undo_3_2 VALUES(550,275,27500);
INSERT INTO concertina_undo_3_2 VALUES(552,276,27600);
INSERT INTO concertina_undo_3_2 VALUES(554,277,27700);
INSERT INTO concertina_undo_3_2 VALUES(556,278,27800);
INSERT INTO concertina_undo_3_2 VALUES(558,279,27900);
INSERT INTO concertina_undo_3_2 VALUES(560,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(562,281,28100);
INSERT INTO concertina_undo_3_2 VALUES(564,282,28200);
INSERT INTO concertina_undo_3_2 VALUES(566,283,28300);
INSERT INTO concertina_undo_3_2 VALUES(568,284,28400);
INSERT INTO concertina_undo_3_2 VALUES(570,285,28500);
INSERT INTO concertina_undo_3_2 VALUES(572,286,28600);
INSERT INTO concertina_undo_3_2 VALUES(574,287,28700);
INSERT INTO concertina_undo_3_2 VALUES(576,288,28800);
INSERT INTO concertina_undo_3_2 VALUES(578,289,28900);
INSERT INTO concertina_undo_3_2 VALUES(580,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(582,291,29100);
INSERT INTO concertina_undo_3_2 VALUES(584,292,29200);
INSERT INTO concertina_undo_3_2 VALUES(586,293,29300);
INSERT INTO concertina_undo_3_2 VALUES(588,294,29400);
INSERT INTO concertina_undo_3_2 VALUES(590,295,29500);
INSERT INTO concertina_undo_3_2 VALUES(592,296,29600);
INSERT INTO concertina_undo_3_2 VALUES(594,297,29700);
INSERT INTO concertina_undo_3_2 VALUES(596,298,29800);
INSERT INTO concertina_undo_3_2 VALUES(598,299,29900);
INSERT INTO concertina_undo_3_2 VALUES(600,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(602,301,30100);
INSERT INTO concertina_undo_3_2 VALUES(604,302,30200);
INSERT INTO concertina_undo_3_2 VALUES(606,303,30300);
INSERT INTO concertina_undo_3_2 VALUES(608,304,30400);
INSERT INTO concertina_undo_3_2 VALUES(610,305,30500);
INSERT INTO concertina_undo_3_2 VALUES(612,306,30600);
INSERT INTO concertina_undo_3_2 VALUES(614,307,30700);
INSERT INTO concertina_undo_3_2 VALUES(616,308,30800);
INSERT INTO concertina_undo_3_2 VALUES(618,309,30900);
INSERT INTO concertina_undo_3_2 VALUES(620,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(622,311,31100);
INSERT INTO concertina_undo_3_2 VALUES(624,312,31200);
INSERT INTO concertina_undo_3_2 VALUES(626,313,31300);
INSERT INTO concertina_undo_3_2 VALUES(628,314,31400);
INSERT INTO concertina_undo_3_2 VALUES(630,315,31500);
INSERT INTO concertina_undo_3_2 VALUES(632,316,31600);
INSERT INTO concertina_undo_3_2 VALUES(634,317,31700);
INSERT INTO concertina_undo_3_2 VALUES(636,318,31800);
INSERT INTO concertina_undo_3_2 VALUES(638,319,31900);
INSERT INTO concertina_undo_3_2 VALUES(640,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(642,321,32100);
INSERT INTO concertina_undo_3_2 VALUES(644,322,32200);
INSERT INTO concertina_undo_3_2 VALUES(646,323,32300);
INSERT INTO concertina_undo_3_2 VALUES(648,324,32400);
INSERT INTO concertina_undo_3_2 VALUES(650,325,32500);
INSERT INTO concertina_undo_3_2 VALUES(652,326,32600);
INSERT INTO concertina_undo_3_2 VALUES(654,327,32700);
INSERT INTO concertina_undo_3_2 VALUES(656,328,32800);
INSERT INTO concertina_undo_3_2 VALUES(658,329,32900);
INSERT INTO concertina_undo_3_2 VALUES(660,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(662,331,33100);
INSERT INTO concertina_undo_3_2 VALUES(664,332,33200);
INSERT INTO concertina_undo_3_2 VALUES(666,333,33300);
INSERT INTO concertina_undo_3_2 VALUES(668,334,33400);
INSERT INTO concertina_undo_3_2 VALUES(670,335,33500);
INSERT INTO concertina_undo_3_2 VALUES(672,336,33600);
INSERT INTO concertina_undo_3_2 VALUES(674,337,33700);
INSERT INTO concertina_undo_3_2 VALUES(676,338,33800);
INSERT INTO concertina_undo_3_2 VALUES(678,339,33900);
INSERT INTO concertina_undo_3_2 VALUES(680,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(682,341,34100);
INSERT INTO concertina_undo_3_2 VALUES(684,342,34200);
INSERT INTO concertina_undo_3_2 VALUES(686,343,34300);
INSERT INTO concertina_undo_3_2 VALUES(688,344,34400);
INSERT INTO concertina_undo_3_2 VALUES(690,345,34500);
INSERT INTO concertina_undo_3_2 VALUES(692,346,34600);
INSERT INTO concertina_undo_3_2 VALUES(694,347,34700);
INSERT INTO concertina_undo_3_2 VALUES(696,348,34800);
INSERT INTO concertina_undo_3_2 VALUES(698,349,34900);
INSERT INTO concertina_undo_3_2 VALUES(700,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(702,351,35100);
INSERT INTO concertina_undo_3_2 VALUES(704,352,35200);
INSERT INTO concertina_undo_3_2 VALUES(706,353,35300);
INSERT INTO concertina_undo_3_2 VALUES(708,354,35400);
INSERT INTO concertina_undo_3_2 VALUES(710,355,35500);
INSERT INTO concertina_undo_3_2 VALUES(712,356,35600);
INSERT INTO concertina_undo_3_2 VALUES(714,357,35700);
INSERT INTO concertina_undo_3_2 VALUES(716,358,35800);
INSERT INTO concertina_undo_3_2 VALUES(718,359,35900);
INSERT INTO concertina_undo_3_2 VALUES(720,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(722,361,36100);
INSERT INTO concertina_undo_3_2 VALUES(724,362,36200);
INSERT INTO concertina_undo_3_2 VALUES(726,363,36300);
INSERT INTO concertina_undo_3_2 VALUES(728,364,36400);
INSERT INTO concertina_undo_3_2 VALUES(730,365,36500);
INSERT INTO concertina_undo_3_2 VALUES(732,366,36600);
INSERT INTO concertina_undo_3_2 VALUES(734,367,36700);
INSERT INTO concertina_undo_3_2 VALUES(736,368,36800);
INSERT INTO concertina_undo_3_2 VALUES(738,369,36900);
INSERT INTO concertina_undo_3_2 VALUES(740,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(742,371,37100);
INSERT INTO concertina_undo_3_2 VALUES(744,372,37200);
INSERT INTO concertina_undo_3_2 VALUES(746,373,37300);
INSERT INTO concertina_undo_3_2 VALUES(748,374,37400);
INSERT INTO concertina_undo_3_2 VALUES(750,375,37500);
INSERT INTO concertina_undo_3_2 VALUES(752,376,37600);
INSERT INTO concertina_undo_3_2 VALUES(754,377,37700);
INSERT INTO concertina_undo_3_2 VALUES(756,378,37800);
INSERT INTO concertina_undo_3_2 VALUES(758,379,37900);
INSERT INTO concertina_undo_3_2 VALUES(760,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(762,381,38100);
INSERT INTO concertina_undo_3_2 VALUES(764,382,38200);
INSERT INTO concertina_undo_3_2 VALUES(766,383,38300);
INSERT INTO concertina_undo_3_2 VALUES(768,384,38400);
INSERT INTO concertina_undo_3_2 VALUES(770,385,38500);
INSERT INTO concertina_undo_3_2 VALUES(772,386,38600);
INSERT INTO concertina_undo_3_2 VALUES(774,387,38700);
INSERT INTO concertina_undo_3_2 VALUES(776,388,38800);
INSERT INTO concertina_undo_3_2 VALUES(778,389,38900);
INSERT INTO concertina_undo_3_2 VALUES(780,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(782,391,39100);
INSERT INTO concertina_undo_3_2 VALUES(784,392,39200);
INSERT INTO concertina_undo_3_2 VALUES(786,393,39300);
INSERT INTO concertina_undo_3_2 VALUES(788,394,39400);
INSERT INTO concertina_undo_3_2 VALUES(790,395,39500);
INSERT INTO concertina_undo_3_2 VALUES(792,396,39600);
INSERT INTO concertina_undo_3_2 VALUES(794,397,39700);
INSERT INTO concertina_undo_3_2 VALUES(796,398,39800);
INSERT INTO concertina_undo_3_2 VALUES(798,399,39900);
INSERT INTO concertina_undo_3_2 VALUES(800,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(802,401,40100);
INSERT INTO concertina_undo_3_2 VALUES(804,402,40200);
INSERT INTO concertina_undo_3_2 VALUES(806,403,40300);
INSERT INTO concertina_undo_3_2 VALUES(808,404,40400);
INSERT INTO concertina_undo_3_2 VALUES(810,405,40500);
INSERT INTO concertina_undo_3_2 VALUES(812,406,40600);
INSERT INTO concertina_undo_3_2 VALUES(814,407,40700);
INSERT INTO concertina_undo_3_2 VALUES(816,408,40800);
INSERT INTO concertina_undo_3_2 VALUES(818,409,40900);
INSERT INTO concertina_undo_3_2 VALUES(820,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(822,411,41100);
INSERT INTO concertina_undo_3_2 VALUES(824,412,41200);
INSERT INTO concertina_undo_3_2 VALUES(826,413,41300);
INSERT INTO concertina_undo_3_2 VALUES(828,414,41400);
INSERT INTO concertina_undo_3_2 VALUES(830,415,41500);
INSERT INTO concertina_undo_3_2 VALUES(832,416,41600);
INSERT INTO concertina_undo_3_2 VALUES(834,417,41700);
INSERT INTO concertina_undo_3_2 VALUES(836,418,41800);
INSERT INTO concertina_undo_3_2 VALUES(838,419,41900);
INSERT INTO concertina_undo_3_2 VALUES(840,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(842,421,42100);
INSERT INTO concertina_undo_3_2 VALUES(844,422,42200);
INSERT INTO concertina_undo_3_2 VALUES(846,423,42300);
INSERT INTO concertina_undo_3_2 VALUES(848,424,42400);
INSERT INTO concertina_undo_3_2 VALUES(850,425,42500);
INSERT INTO concertina_undo_3_2 VALUES(852,426,42600);
INSERT INTO concertina_undo_3_2 VALUES(854,427,42700);
INSERT INTO concertina_undo_3_2 VALUES(856,428,42800);
INSERT INTO concertina_undo_3_2 VALUES(858,429,42900);
INSERT INTO concertina_undo_3_2 VALUES(860,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(862,431,43100);
INSERT INTO concertina_undo_3_2 VALUES(864,432,43200);
INSERT INTO concertina_undo_3_2 VALUES(866,433,43300);
INSERT INTO concertina_undo_3_2 VALUES(868,434,43400);
INSERT INTO concertina_undo_3_2 VALUES(870,435,43500);
INSERT INTO concertina_undo_3_2 VALUES(872,436,43600);
INSERT INTO concertina_undo_3_2 VALUES(874,437,43700);
INSERT INTO concertina_undo_3_2 VALUES(876,438,43800);
INSERT INTO concertina_undo_3_2 VALUES(878,439,43900);
INSERT INTO concertina_undo_3_2 VALUES(880,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(882,441,44100);
INSERT INTO concertina_undo_3_2 VALUES(884,442,44200);
INSERT INTO concertina_undo_3_2 VALUES(886,443,44300);
INSERT INTO concertina_undo_3_2 VALUES(888,444,44400);
INSERT INTO concertina_undo_3_2 VALUES(890,445,44500);
INSERT INTO concertina_undo_3_2 VALUES(892,446,44600);
INSERT INTO concertina_undo_3_2 VALUES(894,447,44700);
INSERT INTO concertina_undo_3_2 VALUES(896,448,44800);
INSERT INTO concertina_undo_3_2 VALUES(898,449,44900);
INSERT INTO concertina_undo_3_2 VALUES(900,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(902,451,45100);
INSERT INTO concertina_undo_3_2 VALUES(904,452,45200);
INSERT INTO concertina_undo_3_2 VALUES(906,453,45300);
INSERT INTO concertina_undo_3_2 VALUES(908,454,45400);
INSERT INTO concertina_undo_3_2 VALUES(910,455,45500);
INSERT INTO concertina_undo_3_2 VALUES(912,456,45600);
INSERT INTO concertina_undo_3_2 VALUES(914,457,45700);
INSERT INTO concertina_undo_3_2 VALUES(916,458,45800);
INSERT INTO concertina_undo_3_2 VALUES(918,459,45900);
INSERT INTO concertina_undo_3_2 VALUES(920,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(922,461,46100);
INSERT INTO concertina_undo_3_2 VALUES(924,462,46200);
INSERT INTO concertina_undo_3_2 VALUES(926,463,46300);
INSERT INTO concertina_undo_3_2 VALUES(928,464,46400);
INSERT INTO concertina_undo_3_2 VALUES(930,465,46500);
INSERT INTO concertina_undo_3_2 VALUES(932,466,46600);
INSERT INTO concertina_undo_3_2 VALUES(934,467,46700);
INSERT INTO concertina_undo_3_2 VALUES(936,468,46800);
INSERT INTO concertina_undo_3_2 VALUES(938,469,46900);
INSERT INTO concertina_undo_3_2 VALUES(940,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(942,471,47100);
INSERT INTO concertina_undo_3_2 VALUES(944,472,47200);
INSERT INTO concertina_undo_3_2 VALUES(946,473,47300);
INSERT INTO concertina_undo_3_2 VALUES(948,474,47400);
INSERT INTO concertina_undo_3_2 VALUES(950,475,47500);
INSERT INTO concertina_undo_3_2 VALUES(952,476,47600);
INSERT INTO concertina_undo_3_2 VALUES(954,477,47700);
INSERT INTO concertina_undo_3_2 VALUES(956,478,47800);
INSERT INTO concertina_undo_3_2 VALUES(958,479,47900);
INSERT INTO concertina_undo_3_2 VALUES(960,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(962,481,48100);
INSERT INTO concertina_undo_3_2 VALUES(964,482,48200);
INSERT INTO concertina_undo_3_2 VALUES(966,483,48300);
INSERT INTO concertina_undo_3_2 VALUES(968,484,48400);
INSERT INTO concertina_undo_3_2 VALUES(970,485,48500);
INSERT INTO concertina_undo_3_2 VALUES(972,486,48600);
INSERT INTO concertina_undo_3_2 VALUES(974,487,48700);
INSERT INTO concertina_undo_3_2 VALUES(976,488,48800);
INSERT INTO concertina_undo_3_2 VALUES(978,489,48900);
INSERT INTO concertina_undo_3_2 VALUES(980,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(982,491,49100);
INSERT INTO concertina_undo_3_2 VALUES(984,492,49200);
INSERT INTO concertina_undo_3_2 VALUES(986,493,49300);
INSERT INTO concertina_undo_3_2 VALUES(988,494,49400);
INSERT INTO concertina_undo_3_2 VALUES(990,495,49500);
INSERT INTO concertina_undo_3_2 VALUES(992,496,49600);
INSERT INTO concertina_undo_3_2 VALUES(994,497,49700);
INSERT INTO concertina_undo_3_2 VALUES(996,498,49800);
INSERT INTO concertina_undo_3_2 VALUES(998,499,49900);
INSERT INTO concertina_undo_3_2 VALUES(1000,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1002,501,50100);
INSERT INTO concertina_undo_3_2 VALUES(1004,502,50200);
INSERT INTO concertina_undo_3_2 VALUES(1006,503,50300);
INSERT INTO concertina_undo_3_2 VALUES(1008,504,50400);
INSERT INTO concertina_undo_3_2 VALUES(1010,505,50500);
INSERT INTO concertina_undo_3_2 VALUES(1012,506,50600);
INSERT INTO concertina_undo_3_2 VALUES(1014,507,50700);
INSERT INTO concertina_undo_3_2 VALUES(1016,508,50800);
INSERT INTO concertina_undo_3_2 VALUES(1018,509,50900);
INSERT INTO concertina_undo_3_2 VALUES(1020,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1022,511,51100);
INSERT INTO concertina_undo_3_2 VALUES(1024,512,51200);
INSERT INTO concertina_undo_3_2 VALUES(1026,513,51300);
INSERT INTO concertina_undo_3_2 VALUES(1028,514,51400);
INSERT INTO concertina_undo_3_2 VALUES(1030,515,51500);
INSERT INTO concertina_undo_3_2 VALUES(1032,516,51600);
INSERT INTO concertina_undo_3_2 VALUES(1034,517,51700);
INSERT INTO concertina_undo_3_2 VALUES(1036,518,51800);
INSERT INTO concertina_undo_3_2 VALUES(1038,519,51900);
INSERT INTO concertina_undo_3_2 VALUES(1040,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1042,521,52100);
INSERT INTO concertina_undo_3_2 VALUES(1044,522,52200);
INSERT INTO concertina_undo_3_2 VALUES(1046,523,52300);
INSERT INTO concertina_undo_3_2 VALUES(1048,524,52400);
INSERT INTO concertina_undo_3_2 VALUES(1050,525,52500);
INSERT INTO concertina_undo_3_2 VALUES(1052,526,52600);
INSERT INTO concertina_undo_3_2 VALUES(1054,527,52700);
INSERT INTO concertina_undo_3_2 VALUES(1056,528,52800);
INSERT INTO concertina_undo_3_2 VALUES(1058,529,52900);
INSERT INTO concertina_undo_3_2 VALUES(1060,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1062,531,53100);
INSERT INTO concertina_undo_3_2 VALUES(1064,532,53200);
INSERT INTO concertina_undo_3_2 VALUES(1066,533,53300);
INSERT INTO concertina_undo_3_2 VALUES(1068,534,53400);
INSERT INTO concertina_undo_3_2 VALUES(1070,535,53500);
INSERT INTO concertina_undo_3_2 VALUES(1072,536,53600);
INSERT INTO concertina_undo_3_2 VALUES(1074,537,53700);
INSERT INTO concertina_undo_3_2 VALUES(1076,538,53800);
INSERT INTO concertina_undo_3_2 VALUES(1078,539,53900);
INSERT INTO concertina_undo_3_2 VALUES(1080,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1082,541,54100);
INSERT INTO concertina_undo_3_2 VALUES(1084,542,54200);
INSERT INTO concertina_undo_3_2 VALUES(1086,543,54300);
INSERT INTO concertina_undo_3_2 VALUES(1088,544,54400);
INSERT INTO concertina_undo_3_2 VALUES(1090,545,54500);
INSERT INTO concertina_undo_3_2 VALUES(1092,546,54600);
INSERT INTO concertina_undo_3_2 VALUES(1094,547,54700);
INSERT INTO concertina_undo_3_2 VALUES(1096,548,54800);
INSERT INTO concertina_undo_3_2 VALUES(1098,549,54900);
INSERT INTO concertina_undo_3_2 VALUES(1100,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1102,551,55100);
INSERT INTO concertina_undo_3_2 VALUES(1104,552,55200);
INSERT INTO concertina_undo_3_2 VALUES(1106,553,55300);
INSERT INTO concertina_undo_3_2 VALUES(1108,554,55400);
INSERT INTO concertina_undo_3_2 VALUES(1110,555,55500);
INSERT INTO concertina_undo_3_2 VALUES(1112,556,55600);
INSERT INTO concertina_undo_3_2 VALUES(1114,557,55700);
INSERT INTO concertina_undo_3_2 VALUES(1116,558,55800);
INSERT INTO concertina_undo_3_2 VALUES(1118,559,55900);
INSERT INTO concertina_undo_3_2 VALUES(1120,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1122,561,56100);
INSERT INTO concertina_undo_3_2 VALUES(1124,562,56200);
INSERT INTO concertina_undo_3_2 VALUES(1126,563,56300);
INSERT INTO concertina_undo_3_2 VALUES(1128,564,56400);
INSERT INTO concertina_undo_3_2 VALUES(1130,565,56500);
INSERT INTO concertina_undo_3_2 VALUES(1132,566,56600);
INSERT INTO concertina_undo_3_2 VALUES(1134,567,56700);
INSERT INTO concertina_undo_3_2 VALUES(1136,568,56800);
INSERT INTO concertina_undo_3_2 VALUES(1138,569,56900);
INSERT INTO concertina_undo_3_2 VALUES(1140,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1142,571,57100);
INSERT INTO concertina_undo_3_2 VALUES(1144,572,57200);
INSERT INTO concertina_undo_3_2 VALUES(1146,573,57300);
INSERT INTO concertina_undo_3_2 VALUES(1148,574,57400);
INSERT INTO concertina_undo_3_2 VALUES(1150,575,57500);
INSERT INTO concertina_undo_3_2 VALUES(1152,576,57600);
INSERT INTO concertina_undo_3_2 VALUES(1154,577,57700);
INSERT INTO concertina_undo_3_2 VALUES(1156,578,57800);
INSERT INTO concertina_undo_3_2 VALUES(1158,579,57900);
INSERT INTO concertina_undo_3_2 VALUES(1160,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1162,581,58100);
INSERT INTO concertina_undo_3_2 VALUES(1164,582,58200);
INSERT INTO concertina_undo_3_2 VALUES(1166,583,58300);
INSERT INTO concertina_undo_3_2 VALUES(1168,584,58400);
INSERT INTO concertina_undo_3_2 VALUES(1170,585,58500);
INSERT INTO concertina_undo_3_2 VALUES(1172,586,58600);
INSERT INTO concertina_undo_3_2 VALUES(1174,587,58700);
INSERT INTO concertina_undo_3_2 VALUES(1176,588,58800);
INSERT INTO concertina_undo_3_2 VALUES(1178,589,58900);
INSERT INTO concertina_undo_3_2 VALUES(1180,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1182,591,59100);
INSERT INTO concertina_undo_3_2 VALUES(1184,592,59200);
INSERT INTO concertina_undo_3_2 VALUES(1186,593,59300);
INSERT INTO concertina_undo_3_2 VALUES(1188,594,59400);
INSERT INTO concertina_undo_3_2 VALUES(1190,595,59500);
INSERT INTO concertina_undo_3_2 VALUES(1192,596,59600);
INSERT INTO concertina_undo_3_2 VALUES(1194,597,59700);
INSERT INTO concertina_undo_3_2 VALUES(1196,598,59800);
INSERT INTO concertina_undo_3_2 VALUES(1198,599,59900);
INSERT INTO concertina_undo_3_2 VALUES(1200,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1202,601,60100);
INSERT INTO concertina_undo_3_2 VALUES(1204,602,60200);
INSERT INTO concertina_undo_3_2 VALUES(1206,603,60300);
INSERT INTO concertina_undo_3_2 VALUES(1208,604,60400);
INSERT INTO concertina_undo_3_2 VALUES(1210,605,60500);
INSERT INTO concertina_undo_3_2 VALUES(1212,606,60600);
INSERT INTO concertina_undo_3_2 VALUES(1214,607,60700);
INSERT INTO concertina_undo_3_2 VALUES(1216,608,60800);
INSERT INTO concertina_undo_3_2 VALUES(1218,609,60900);
INSERT INTO concertina_undo_3_2 VALUES(1220,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1222,611,61100);
INSERT INTO concertina_undo_3_2 VALUES(1224,612,61200);
INSERT INTO concertina_undo_3_2 VALUES(1226,613,61300);
INSERT INTO concertina_undo_3_2 VALUES(1228,614,61400);
INSERT INTO concertina_undo_3_2 VALUES(1230,615,61500);
INSERT INTO concertina_undo_3_2 VALUES(1232,616,61600);
INSERT INTO concertina_undo_3_2 VALUES(1234,617,61700);
INSERT INTO concertina_undo_3_2 VALUES(1236,618,61800);
INSERT INTO concertina_undo_3_2 VALUES(1238,619,61900);
INSERT INTO concertina_undo_3_2 VALUES(1240,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1242,621,62100);
INSERT INTO concertina_undo_3_2 VALUES(1244,622,62200);
INSERT INTO concertina_undo_3_2 VALUES(1246,623,62300);
INSERT INTO concertina_undo_3_2 VALUES(1248,624,62400);
INSERT INTO concertina_undo_3_2 VALUES(1250,625,62500);
INSERT INTO concertina_undo_3_2 VALUES(1252,626,62600);
INSERT INTO concertina_undo_3_2 VALUES(1254,627,62700);
INSERT INTO concertina_undo_3_2 VALUES(1256,628,62800);
INSERT INTO concertina_undo_3_2 VALUES(1258,629,62900);
INSERT INTO concertina_undo_3_2 VALUES(1260,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1262,631,63100);
INSERT INTO concertina_undo_3_2 VALUES(1264,632,63200);
INSERT INTO concertina_undo_3_2 VALUES(1266,633,63300);
INSERT INTO concertina_undo_3_2 VALUES(1268,634,63400);
INSERT INTO concertina_undo_3_2 VALUES(1270,635,63500);
INSERT INTO concertina_undo_3_2 VALUES(1272,636,63600);
INSERT INTO concertina_undo_3_2 VALUES(1274,637,63700);
INSERT INTO concertina_undo_3_2 VALUES(1276,638,63800);
INSERT INTO concertina_undo_3_2 VALUES(1278,639,63900);
INSERT INTO concertina_undo_3_2 VALUES(1280,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1282,641,64100);
INSERT INTO concertina_undo_3_2 VALUES(1284,642,64200);
INSERT INTO concertina_undo_3_2 VALUES(1286,643,64300);
INSERT INTO concertina_undo_3_2 VALUES(1288,644,64400);
INSERT INTO concertina_undo_3_2 VALUES(1290,645,64500);
INSERT INTO concertina_undo_3_2 VALUES(1292,646,64600);
INSERT INTO concertina_undo_3_2 VALUES(1294,647,64700);
INSERT INTO concertina_undo_3_2 VALUES(1296,648,64800);
INSERT INTO concertina_undo_3_2 VALUES(1298,649,64900);
INSERT INTO concertina_undo_3_2 VALUES(1300,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1302,651,65100);
INSERT INTO concertina_undo_3_2 VALUES(1304,652,65200);
INSERT INTO concertina_undo_3_2 VALUES(1306,653,65300);
INSERT INTO concertina_undo_3_2 VALUES(1308,654,65400);
INSERT INTO concertina_undo_3_2 VALUES(1310,655,65500);
INSERT INTO concertina_undo_3_2 VALUES(1312,656,65600);
INSERT INTO concertina_undo_3_2 VALUES(1314,657,65700);
INSERT INTO concertina_undo_3_2 VALUES(1316,658,65800);
INSERT INTO concertina_undo_3_2 VALUES(1318,659,65900);
INSERT INTO concertina_undo_3_2 VALUES(1320,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1322,661,66100);
INSERT INTO concertina_undo_3_2 VALUES(1324,662,66200);
INSERT INTO concertina_undo_3_2 VALUES(1326,663,66300);
INSERT INTO concertina_undo_3_2 VALUES(1328,664,66400);
INSERT INTO concertina_undo_3_2 VALUES(1330,665,66500);
INSERT INTO concertina_undo_3_2 VALUES(1332,666,66600);
INSERT INTO concertina_undo_3_2 VALUES(1334,667,66700);
INSERT INTO concertina_undo_3_2 VALUES(1336,668,66800);
INSERT INTO concertina_undo_3_2 VALUES(1338,669,66900);
INSERT INTO concertina_undo_3_2 VALUES(1340,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1342,671,67100);
INSERT INTO concertina_undo_3_2 VALUES(1344,672,67200);
INSERT INTO concertina_undo_3_2 VALUES(1346,673,67300);
INSERT INTO concertina_undo_3_2 VALUES(1348,674,67400);
INSERT INTO concertina_undo_3_2 VALUES(1350,675,67500);
INSERT INTO concertina_undo_3_2 VALUES(1352,676,67600);
INSERT INTO concertina_undo_3_2 VALUES(1354,677,67700);
INSERT INTO concertina_undo_3_2 VALUES(1356,678,67800);
INSERT INTO concertina_undo_3_2 VALUES(1358,679,67900);
INSERT INTO concertina_undo_3_2 VALUES(1360,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1362,681,68100);
INSERT INTO concertina_undo_3_2 VALUES(1364,682,68200);
INSERT INTO concertina_undo_3_2 VALUES(1366,683,68300);
INSERT INTO concertina_undo_3_2 VALUES(1368,684,68400);
INSERT INTO concertina_undo_3_2 VALUES(1370,685,68500);
INSERT INTO concertina_undo_3_2 VALUES(1372,686,68600);
INSERT INTO concertina_undo_3_2 VALUES(1374,687,68700);
INSERT INTO concertina_undo_3_2 VALUES(1376,688,68800);
INSERT INTO concertina_undo_3_2 VALUES(1378,689,68900);
INSERT INTO concertina_undo_3_2 VALUES(1380,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1382,691,69100);
INSERT INTO concertina_undo_3_2 VALUES(1384,692,69200);
INSERT INTO concertina_undo_3_2 VALUES(1386,693,69300);
INSERT INTO concertina_undo_3_2 VALUES(1388,694,69400);
INSERT INTO concertina_undo_3_2 VALUES(1390,695,69500);
INSERT INTO concertina_undo_3_2 VALUES(1392,696,69600);
INSERT INTO concertina_undo_3_2 VALUES(1394,697,69700);
INSERT INTO concertina_undo_3_2 VALUES(1396,698,69800);
INSERT INTO concertina_undo_3_2 VALUES(1398,699,69900);
INSERT INTO concertina_undo_3_2 VALUES(1400,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1402,701,70100);
INSERT INTO concertina_undo_3_2 VALUES(1404,702,70200);
INSERT INTO concertina_undo_3_2 VALUES(1406,703,70300);
INSERT INTO concertina_undo_3_2 VALUES(1408,704,70400);
INSERT INTO concertina_undo_3_2 VALUES(1410,705,70500);
INSERT INTO concertina_undo_3_2 VALUES(1412,706,70600);
INSERT INTO concertina_undo_3_2 VALUES(1414,707,70700);
INSERT INTO concertina_undo_3_2 VALUES(1416,708,70800);
INSERT INTO concertina_undo_3_2 VALUES(1418,709,70900);
INSERT INTO concertina_undo_3_2 VALUES(1420,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1422,711,71100);
INSERT INTO concertina_undo_3_2 VALUES(1424,712,71200);
INSERT INTO concertina_undo_3_2 VALUES(1426,713,71300);
INSERT INTO concertina_undo_3_2 VALUES(1428,714,71400);
INSERT INTO concertina_undo_3_2 VALUES(1430,715,71500);
INSERT INTO concertina_undo_3_2 VALUES(1432,716,71600);
INSERT INTO concertina_undo_3_2 VALUES(1434,717,71700);
INSERT INTO concertina_undo_3_2 VALUES(1436,718,71800);
INSERT INTO concertina_undo_3_2 VALUES(1438,719,71900);
INSERT INTO concertina_undo_3_2 VALUES(1440,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1442,721,72100);
INSERT INTO concertina_undo_3_2 VALUES(1444,722,72200);
INSERT INTO concertina_undo_3_2 VALUES(1446,723,72300);
INSERT INTO concertina_undo_3_2 VALUES(1448,724,72400);
INSERT INTO concertina_undo_3_2 VALUES(1450,725,72500);
INSERT INTO concertina_undo_3_2 VALUES(1452,726,72600);
INSERT INTO concertina_undo_3_2 VALUES(1454,727,72700);
INSERT INTO concertina_undo_3_2 VALUES(1456,728,72800);
INSERT INTO concertina_undo_3_2 VALUES(1458,729,72900);
INSERT INTO concertina_undo_3_2 VALUES(1460,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1462,731,73100);
INSERT INTO concertina_undo_3_2 VALUES(1464,732,73200);
INSERT INTO concertina_undo_3_2 VALUES(1466,733,73300);
INSERT INTO concertina_undo_3_2 VALUES(1468,734,73400);
INSERT INTO concertina_undo_3_2 VALUES(1470,735,73500);
INSERT INTO concertina_undo_3_2 VALUES(1472,736,73600);
INSERT INTO concertina_undo_3_2 VALUES(1474,737,73700);
INSERT INTO concertina_undo_3_2 VALUES(1476,738,73800);
INSERT INTO concertina_undo_3_2 VALUES(1478,739,73900);
INSERT INTO concertina_undo_3_2 VALUES(1480,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1482,741,74100);
INSERT INTO concertina_undo_3_2 VALUES(1484,742,74200);
INSERT INTO concertina_undo_3_2 VALUES(1486,743,74300);
INSERT INTO concertina_undo_3_2 VALUES(1488,744,74400);
INSERT INTO concertina_undo_3_2 VALUES(1490,745,74500);
INSERT INTO concertina_undo_3_2 VALUES(1492,746,74600);
INSERT INTO concertina_undo_3_2 VALUES(1494,747,74700);
INSERT INTO concertina_undo_3_2 VALUES(1496,748,74800);
INSERT INTO concertina_undo_3_2 VALUES(1498,749,74900);
INSERT INTO concertina_undo_3_2 VALUES(1500,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1502,751,75100);
INSERT INTO concertina_undo_3_2 VALUES(1504,752,75200);
INSERT INTO concertina_undo_3_2 VALUES(1506,753,75300);
INSERT INTO concertina_undo_3_2 VALUES(1508,754,75400);
INSERT INTO concertina_undo_3_2 VALUES(1510,755,75500);
INSERT INTO concertina_undo_3_2 VALUES(1512,756,75600);
INSERT INTO concertina_undo_3_2 VALUES(1514,757,75700);
INSERT INTO concertina_undo_3_2 VALUES(1516,758,75800);
INSERT INTO concertina_undo_3_2 VALUES(1518,759,75900);
INSERT INTO concertina_undo_3_2 VALUES(1520,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1522,761,76100);
INSERT INTO concertina_undo_3_2 VALUES(1524,762,76200);
INSERT INTO concertina_undo_3_2 VALUES(1526,763,76300);
INSERT INTO concertina_undo_3_2 VALUES(1528,764,76400);
INSERT INTO concertina_undo_3_2 VALUES(1530,765,76500);
INSERT INTO concertina_undo_3_2 VALUES(1532,766,76600);
INSERT INTO concertina_undo_3_2 VALUES(1534,767,76700);
INSERT INTO concertina_undo_3_2 VALUES(1536,768,76800);
INSERT INTO concertina_undo_3_2 VALUES(1538,769,76900);
INSERT INTO concertina_undo_3_2 VALUES(1540,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1542,771,77100);
INSERT INTO concertina_undo_3_2 VALUES(1544,772,77200);
INSERT INTO concertina_undo_3_2 VALUES(1546,773,77300);
INSERT INTO concertina_undo_3_2 VALUES(1548,774,77400);
INSERT INTO concertina_undo_3_2 VALUES(1550,775,77500);
INSERT INTO concertina_undo_3_2 VALUES(1552,776,77600);
INSERT INTO concertina_undo_3_2 VALUES(1554,777,77700);
INSERT INTO concertina_undo_3_2 VALUES(1556,778,77800);
INSERT INTO concertina_undo_3_2 VALUES(1558,779,77900);
INSERT INTO concertina_undo_3_2 VALUES(1560,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1562,781,78100);
INSERT INTO concertina_undo_3_2 VALUES(1564,782,78200);
INSERT INTO concertina_undo_3_2 VALUES(1566,783,78300);
INSERT INTO concertina_undo_3_2 VALUES(1568,784,78400);
INSERT INTO concertina_undo_3_2 VALUES(1570,785,78500);
INSERT INTO concertina_undo_3_2 VALUES(1572,786,78600);
INSERT INTO concertina_undo_3_2 VALUES(1574,787,78700);
INSERT INTO concertina_undo_3_2 VALUES(1576,788,78800);
INSERT INTO concertina_undo_3_2 VALUES(1578,789,78900);
INSERT INTO concertina_undo_3_2 VALUES(1580,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1582,791,79100);
INSERT INTO concertina_undo_3_2 VALUES(1584,792,79200);
INSERT INTO concertina_undo_3_2 VALUES(1586,793,79300);
INSERT INTO concertina_undo_3_2 VALUES(1588,794,79400);
INSERT INTO concertina_undo_3_2 VALUES(1590,795,79500);
INSERT INTO concertina_undo_3_2 VALUES(1592,796,79600);
INSERT INTO concertina_undo_3_2 VALUES(1594,797,79700);
INSERT INTO concertina_undo_3_2 VALUES(1596,798,79800);
INSERT INTO concertina_undo_3_2 VALUES(1598,799,79900);
INSERT INTO concertina_undo_3_2 VALUES(1600,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1602,801,80100);
INSERT INTO concertina_undo_3_2 VALUES(1604,802,80200);
INSERT INTO concertina_undo_3_2 VALUES(1606,803,80300);
INSERT INTO concertina_undo_3_2 VALUES(1608,804,80400);
INSERT INTO concertina_undo_3_2 VALUES(1610,805,80500);
INSERT INTO concertina_undo_3_2 VALUES(1612,806,80600);
INSERT INTO concertina_undo_3_2 VALUES(1614,807,80700);
INSERT INTO concertina_undo_3_2 VALUES(1616,808,80800);
INSERT INTO concertina_undo_3_2 VALUES(1618,809,80900);
INSERT INTO concertina_undo_3_2 VALUES(1620,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1622,811,81100);
INSERT INTO concertina_undo_3_2 VALUES(1624,812,81200);
INSERT INTO concertina_undo_3_2 VALUES(1626,813,81300);
INSERT INTO concertina_undo_3_2 VALUES(1628,814,81400);
INSERT INTO concertina_undo_3_2 VALUES(1630,815,81500);
INSERT INTO concertina_undo_3_2 VALUES(1632,816,81600);
INSERT INTO concertina_undo_3_2 VALUES(1634,817,81700);
INSERT INTO concertina_undo_3_2 VALUES(1636,818,81800);
INSERT INTO concertina_undo_3_2 VALUES(1638,819,81900);
INSERT INTO concertina_undo_3_2 VALUES(1640,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1642,821,82100);
INSERT INTO concertina_undo_3_2 VALUES(1644,822,82200);
INSERT INTO concertina_undo_3_2 VALUES(1646,823,82300);
INSERT INTO concertina_undo_3_2 VALUES(1648,824,82400);
INSERT INTO concertina_undo_3_2 VALUES(1650,825,82500);
INSERT INTO concertina_undo_3_2 VALUES(1652,826,82600);
INSERT INTO concertina_undo_3_2 VALUES(1654,827,82700);
INSERT INTO concertina_undo_3_2 VALUES(1656,828,82800);
INSERT INTO concertina_undo_3_2 VALUES(1658,829,82900);
INSERT INTO concertina_undo_3_2 VALUES(1660,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1662,831,83100);
INSERT INTO concertina_undo_3_2 VALUES(1664,832,83200);
INSERT INTO concertina_undo_3_2 VALUES(1666,833,83300);
INSERT INTO concertina_undo_3_2 VALUES(1668,834,83400);
INSERT INTO concertina_undo_3_2 VALUES(1670,835,83500);
INSERT INTO concertina_undo_3_2 VALUES(1672,836,83600);
INSERT INTO concertina_undo_3_2 VALUES(1674,837,83700);
INSERT INTO concertina_undo_3_2 VALUES(1676,838,83800);
INSERT INTO concertina_undo_3_2 VALUES(1678,839,83900);
INSERT INTO concertina_undo_3_2 VALUES(1680,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1682,841,84100);
INSERT INTO concertina_undo_3_2 VALUES(1684,842,84200);
INSERT INTO concertina_undo_3_2 VALUES(1686,843,84300);
INSERT INTO concertina_undo_3_2 VALUES(1688,844,84400);
INSERT INTO concertina_undo_3_2 VALUES(1690,845,84500);
INSERT INTO concertina_undo_3_2 VALUES(1692,846,84600);
INSERT INTO concertina_undo_3_2 VALUES(1694,847,84700);
INSERT INTO concertina_undo_3_2 VALUES(1696,848,84800);
INSERT INTO concertina_undo_3_2 VALUES(1698,849,84900);
INSERT INTO concertina_undo_3_2 VALUES(1700,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1702,851,85100);
INSERT INTO concertina_undo_3_2 VALUES(1704,852,85200);
INSERT INTO concertina_undo_3_2 VALUES(1706,853,85300);
INSERT INTO concertina_undo_3_2 VALUES(1708,854,85400);
INSERT INTO concertina_undo_3_2 VALUES(1710,855,85500);
INSERT INTO concertina_undo_3_2 VALUES(1712,856,85600);
INSERT INTO concertina_undo_3_2 VALUES(1714,857,85700);
INSERT INTO concertina_undo_3_2 VALUES(1716,858,85800);
INSERT INTO concertina_undo_3_2 VALUES(1718,859,85900);
INSERT INTO concertina_undo_3_2 VALUES(1720,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1722,861,86100);
INSERT INTO concertina_undo_3_2 VALUES(1724,862,86200);
INSERT INTO concertina_undo_3_2 VALUES(1726,863,86300);
INSERT INTO concertina_undo_3_2 VALUES(1728,864,86400);
INSERT INTO concertina_undo_3_2 VALUES(1730,865,86500);
INSERT INTO concertina_undo_3_2 VALUES(1732,866,86600);
INSERT INTO concertina_undo_3_2 VALUES(1734,867,86700);
INSERT INTO concertina_undo_3_2 VALUES(1736,868,86800);
INSERT INTO concertina_undo_3_2 VALUES(1738,869,86900);
INSERT INTO concertina_undo_3_2 VALUES(1740,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1742,871,87100);
INSERT INTO concertina_undo_3_2 VALUES(1744,872,87200);
INSERT INTO concertina_undo_3_2 VALUES(1746,873,87300);
INSERT INTO concertina_undo_3_2 VALUES(1748,874,87400);
INSERT INTO concertina_undo_3_2 VALUES(1750,875,87500);
INSERT INTO concertina_undo_3_2 VALUES(1752,876,87600);
INSERT INTO concertina_undo_3_2 VALUES(1754,877,87700);
INSERT INTO concertina_undo_3_2 VALUES(1756,878,87800);
INSERT INTO concertina_undo_3_2 VALUES(1758,879,87900);
INSERT INTO concertina_undo_3_2 VALUES(1760,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1762,881,88100);
INSERT INTO concertina_undo_3_2 VALUES(1764,882,88200);
INSERT INTO concertina_undo_3_2 VALUES(1766,883,88300);
INSERT INTO concertina_undo_3_2 VALUES(1768,884,88400);
INSERT INTO concertina_undo_3_2 VALUES(1770,885,88500);
INSERT INTO concertina_undo_3_2 VALUES(1772,886,88600);
INSERT INTO concertina_undo_3_2 VALUES(1774,887,88700);
INSERT INTO concertina_undo_3_2 VALUES(1776,888,88800);
INSERT INTO concertina_undo_3_2 VALUES(1778,889,88900);
INSERT INTO concertina_undo_3_2 VALUES(1780,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1782,891,89100);
INSERT INTO concertina_undo_3_2 VALUES(1784,892,89200);
INSERT INTO concertina_undo_3_2 VALUES(1786,893,89300);
INSERT INTO concertina_undo_3_2 VALUES(1788,894,89400);
INSERT INTO concertina_undo_3_2 VALUES(1790,895,89500);
INSERT INTO concertina_undo_3_2 VALUES(1792,896,89600);
INSERT INTO concertina_undo_3_2 VALUES(1794,897,89700);
INSERT INTO concertina_undo_3_2 VALUES(1796,898,89800);
INSERT INTO concertina_undo_3_2 VALUES(1798,899,89900);
INSERT INTO concertina_undo_3_2 VALUES(1800,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1802,901,90100);
INSERT INTO concertina_undo_3_2 VALUES(1804,902,90200);
INSERT INTO concertina_undo_3_2 VALUES(1806,903,90300);
INSERT INTO concertina_undo_3_2 VALUES(1808,904,90400);
INSERT INTO concertina_undo_3_2 VALUES(1810,905,90500);
INSERT INTO concertina_undo_3_2 VALUES(1812,906,90600);
INSERT INTO concertina_undo_3_2 VALUES(1814,907,90700);
INSERT INTO concertina_undo_3_2 VALUES(1816,908,90800);
INSERT INTO concertina_undo_3_2 VALUES(1818,909,90900);
INSERT INTO concertina_undo_3_2 VALUES(1820,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1822,911,91100);
INSERT INTO concertina_undo_3_2 VALUES(1824,912,91200);
INSERT INTO concertina_undo_3_2 VALUES(1826,913,91300);
INSERT INTO concertina_undo_3_2 VALUES(1828,914,91400);
INSERT INTO concertina_undo_3_2 VALUES(1830,915,91500);
INSERT INTO concertina_undo_3_2 VALUES(1832,916,91600);
INSERT INTO concertina_undo_3_2 VALUES(1834,917,91700);
INSERT INTO concertina_undo_3_2 VALUES(1836,918,91800);
INSERT INTO concertina_undo_3_2 VALUES(1838,919,91900);
INSERT INTO concertina_undo_3_2 VALUES(1840,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1842,921,92100);
INSERT INTO concertina_undo_3_2 VALUES(1844,922,92200);
INSERT INTO concertina_undo_3_2 VALUES(1846,923,92300);
INSERT INTO concertina_undo_3_2 VALUES(1848,924,92400);
INSERT INTO concertina_undo_3_2 VALUES(1850,925,92500);
INSERT INTO concertina_undo_3_2 VALUES(1852,926,92600);
INSERT INTO concertina_undo_3_2 VALUES(1854,927,92700);
INSERT INTO concertina_undo_3_2 VALUES(1856,928,92800);
INSERT INTO concertina_undo_3_2 VALUES(1858,929,92900);
INSERT INTO concertina_undo_3_2 VALUES(1860,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1862,931,93100);
INSERT INTO concertina_undo_3_2 VALUES(1864,932,93200);
INSERT INTO concertina_undo_3_2 VALUES(1866,933,93300);
INSERT INTO concertina_undo_3_2 VALUES(1868,934,93400);
INSERT INTO concertina_undo_3_2 VALUES(1870,935,93500);
INSERT INTO concertina_undo_3_2 VALUES(1872,936,93600);
INSERT INTO concertina_undo_3_2 VALUES(1874,937,93700);
INSERT INTO concertina_undo_3_2 VALUES(1876,938,93800);
INSERT INTO concertina_undo_3_2 VALUES(1878,939,93900);
INSERT INTO concertina_undo_3_2 VALUES(1880,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1882,941,94100);
INSERT INTO concertina_undo_3_2 VALUES(1884,942,94200);
INSERT INTO concertina_undo_3_2 VALUES(1886,943,94300);
INSERT INTO concertina_undo_3_2 VALUES(1888,944,94400);
INSERT INTO concertina_undo_3_2 VALUES(1890,945,94500);
INSERT INTO concertina_undo_3_2 VALUES(1892,946,94600);
INSERT INTO concertina_undo_3_2 VALUES(1894,947,94700);
INSERT INTO concertina_undo_3_2 VALUES(1896,948,94800);
INSERT INTO concertina_undo_3_2 VALUES(1898,949,94900);
INSERT INTO concertina_undo_3_2 VALUES(1900,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1902,951,95100);
INSERT INTO concertina_undo_3_2 VALUES(1904,952,95200);
INSERT INTO concertina_undo_3_2 VALUES(1906,953,95300);
INSERT INTO concertina_undo_3_2 VALUES(1908,954,95400);
INSERT INTO concertina_undo_3_2 VALUES(1910,955,95500);
INSERT INTO concertina_undo_3_2 VALUES(1912,956,95600);
INSERT INTO concertina_undo_3_2 VALUES(1914,957,95700);
INSERT INTO concertina_undo_3_2 VALUES(1916,958,95800);
INSERT INTO concertina_undo_3_2 VALUES(1918,959,95900);
INSERT INTO concertina_undo_3_2 VALUES(1920,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1922,961,96100);
INSERT INTO concertina_undo_3_2 VALUES(1924,962,96200);
INSERT INTO concertina_undo_3_2 VALUES(1926,963,96300);
INSERT INTO concertina_undo_3_2 VALUES(1928,964,96400);
INSERT INTO concertina_undo_3_2 VALUES(1930,965,96500);
INSERT INTO concertina_undo_3_2 VALUES(1932,966,96600);
INSERT INTO concertina_undo_3_2 VALUES(1934,967,96700);
INSERT INTO concertina_undo_3_2 VALUES(1936,968,96800);
INSERT INTO concertina_undo_3_2 VALUES(1938,969,96900);
INSERT INTO concertina_undo_3_2 VALUES(1940,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1942,971,97100);
INSERT INTO concertina_undo_3_2 VALUES(1944,972,97200);
INSERT INTO concertina_undo_3_2 VALUES(1946,973,97300);
INSERT INTO concertina_undo_3_2 VALUES(1948,974,97400);
INSERT INTO concertina_undo_3_2 VALUES(1950,975,97500);
INSERT INTO concertina_undo_3_2 VALUES(1952,976,97600);
INSERT INTO concertina_undo_3_2 VALUES(1954,977,97700);
INSERT INTO concertina_undo_3_2 VALUES(1956,978,97800);
INSERT INTO concertina_undo_3_2 VALUES(1958,979,97900);
INSERT INTO concertina_undo_3_2 VALUES(1960,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1962,981,98100);
INSERT INTO concertina_undo_3_2 VALUES(1964,982,98200);
INSERT INTO concertina_undo_3_2 VALUES(1966,983,98300);
INSERT INTO concertina_undo_3_2 VALUES(1968,984,98400);
INSERT INTO concertina_undo_3_2 VALUES(1970,985,98500);
INSERT INTO concertina_undo_3_2 VALUES(1972,986,98600);
INSERT INTO concertina_undo_3_2 VALUES(1974,987,98700);
INSERT INTO concertina_undo_3_2 VALUES(1976,988,98800);
INSERT INTO concertina_undo_3_2 VALUES(1978,989,98900);
INSERT INTO concertina_undo_3_2 VALUES(1980,NULL,NULL);
INSERT INTO concertina_undo_3_2 VALUES(1982,991,99100);
INSERT INTO concertina_undo_3_2 VALUES(1984,992,99200);
INSERT INTO concertina_undo_3_2 VALUES(1986,993,99300);
INSERT INTO concertina_undo_3_2 VALUES(1988,994,99400);
INSERT INTO concertina_undo_3_2 VALUES(1990,995,99500);
INSERT INTO concertina_undo_3_2 VALUES(1992,996,99600);
INSERT INTO concertina_undo_3_2 VALUES(1994,997,99700);
INSERT INTO concertina_undo_3_2 VALUES(1996,998,99800);
INSERT INTO concertina_undo_3_2 VALUES(1998,999,99900);
INSERT INTO concertina_undo_3_2 VALUES(2000,NULL,NULL);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('concertina_history',62);
CREATE INDEX client_name_city ON client (name, city DESC);
CREATE INDEX client_scored ON client (lower(name)) WHERE score > 0;
CREATE INDEX supplier_fax ON supplier ("concertina_0004_0001_fax");
CREATE INDEX "By ""na""me" ON "Order Item" ("na""me");
CREATE UNIQUE INDEX room_name_key ON room (name);
CREATE INDEX seat_label ON seat (label);
CREATE INDEX fax_log_sent_to ON "concertina_0018_0005_fax_log" (sent_to);
CREATE INDEX payment_cents ON payment (cents, note);
CREATE INDEX person_street_city ON person (street, city);
CREATE INDEX gadget_name ON gadget (name, note);
CREATE UNIQUE INDEX gadget_note ON gadget (note);
CREATE INDEX "concertina_61e17757946d" ON "client" ("full_name", "city" DESC);
CREATE UNIQUE INDEX "concertina_ff2a79be9744" ON "client" ("full_name");
CREATE INDEX "product_sku_idx" ON "product" ("sku");
CREATE UNIQUE INDEX "product_ean_key" ON "product" ("ean");
CREATE INDEX "product_name_sku_idx" ON "product" ("name", "sku");
CREATE UNIQUE INDEX "patron_town_town_key" ON "patron_town" ("town" COLLATE BINARY);
CREATE INDEX "concertina_4f4c579b09be" ON "Order Item" ("full ""name"" it's 100%\?");
CREATE INDEX booking_follows ON booking (follows, code);
CREATE UNIQUE INDEX "booking_code_key" ON "booking" ("code");
CREATE UNIQUE INDEX stay_note ON stay ("Note");
CREATE TRIGGER "concertina_0001_0007_full_name_50cf2249_gi"
AFTER INSERT ON "client"
WHEN NEW."name" IS NULL AND NEW."full_name" IS NULL
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: client.name');
END;
CREATE TRIGGER "concertina_0001_0007_full_name_50cf2249_gu"
AFTER UPDATE OF "name", "full_name" ON "client"
WHEN (NEW."full_name" IS NULL AND OLD."full_name" IS NOT NULL)
  OR (NEW."name" IS NULL AND OLD."name" IS NOT NULL AND NEW."full_name" IS OLD."full_name" COLLATE BINARY)
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: client.name');
END;
CREATE TRIGGER "concertina_0001_0007_full_name_9f2c8785_i"
AFTER INSERT ON "client"
WHEN NEW."name" IS NOT NEW."full_name" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_1_7' AND NEW."full_name" IS NULL;
  UPDATE "client"
  SET
    "name" = coalesce(NEW."full_name", NEW."name"),
    "full_name" = coalesce(NEW."full_name", NEW."name")
  WHERE "id" = NEW."id";
END;
CREATE TRIGGER "concertina_0001_0007_full_name_9f2c8785_u"
AFTER UPDATE OF "name", "full_name" ON "client"
WHEN NEW."name" IS NOT NEW."full_name" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_1_7' AND NEW."full_name" IS OLD."full_name" COLLATE BINARY AND NEW."name" IS NOT OLD."name" COLLATE BINARY;
  UPDATE "client"
  SET
    "name" = CASE
      WHEN NEW."full_name" IS NOT OLD."full_name" COLLATE BINARY THEN NEW."full_name"
      WHEN NEW."name" IS NOT OLD."name" COLLATE BINARY THEN NEW."name"
      ELSE NEW."name"
    END,
    "full_name" = CASE
      WHEN NEW."full_name" IS NOT OLD."full_name" COLLATE BINARY THEN NEW."full_name"
      WHEN NEW."name" IS NOT OLD."name" COLLATE BINARY THEN NEW."name"
      ELSE NEW."name"
    END
  WHERE "id" = NEW."id";
END;
CREATE TRIGGER "concertina_0002_0001_email_normalized_8a40afd0_i"
AFTER INSERT ON "account"
WHEN NEW."email_normalized" IS NULL
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_2_1';
  UPDATE "account"
  SET "email_normalized" = (lower(email))
  WHERE "id" = NEW."id";
END;
CREATE TRIGGER "concertina_0002_0001_email_normalized_8a40afd0_u"
AFTER UPDATE OF "email" ON "account"
WHEN NEW."email_normalized" IS OLD."email_normalized" COLLATE BINARY AND (NEW."email" IS NOT OLD."email" COLLATE BINARY)
BEGIN
  UPDATE "account"
  SET "email_normalized" = (lower(email))
  WHERE "id" = NEW."id";
END;
CREATE VIEW bill_comment AS SELECT 'one per order' AS comment;
CREATE TRIGGER "concertina_0010_0001_full ""name"" it's 100%\?_c11e3c1b_gi"
AFTER INSERT ON "Order Item"
WHEN NEW."na""me" IS NULL AND NEW."full ""name"" it's 100%\?" IS NULL
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: Order Item.na"me');
END;
CREATE TRIGGER "concertina_0010_0001_full ""name"" it's 100%\?_c11e3c1b_gu"
AFTER UPDATE OF "na""me", "full ""name"" it's 100%\?" ON "Order Item"
WHEN (NEW."full ""name"" it's 100%\?" IS NULL AND OLD."full ""name"" it's 100%\?" IS NOT NULL)
  OR (NEW."na""me" IS NULL AND OLD."na""me" IS NOT NULL AND NEW."full ""name"" it's 100%\?" IS OLD."full ""name"" it's 100%\?" COLLATE BINARY)
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: Order Item.na"me');
END;
CREATE TRIGGER "concertina_0010_0001_full ""name"" it's 100%\?_65446ed4_i"
AFTER INSERT ON "Order Item"
WHEN NEW."na""me" IS NOT NEW."full ""name"" it's 100%\?" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_10_1' AND NEW."full ""name"" it's 100%\?" IS NULL;
  UPDATE "Order Item"
  SET
    "na""me" = coalesce(NEW."full ""name"" it's 100%\?", NEW."na""me"),
    "full ""name"" it's 100%\?" = coalesce(NEW."full ""name"" it's 100%\?", NEW."na""me")
  WHERE "select" = NEW."select";
END;
CREATE TRIGGER "concertina_0010_0001_full ""name"" it's 100%\?_65446ed4_u"
AFTER UPDATE OF "na""me", "full ""name"" it's 100%\?" ON "Order Item"
WHEN NEW."na""me" IS NOT NEW."full ""name"" it's 100%\?" COLLATE BINARY
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_10_1' AND NEW."full ""name"" it's 100%\?" IS OLD."full ""name"" it's 100%\?" COLLATE BINARY AND NEW."na""me" IS NOT OLD."na""me" COLLATE BINARY;
  UPDATE "Order Item"
  SET
    "na""me" = CASE
      WHEN NEW."full ""name"" it's 100%\?" IS NOT OLD."full ""name"" it's 100%\?" COLLATE BINARY THEN NEW."full ""name"" it's 100%\?"
      WHEN NEW."na""me" IS NOT OLD."na""me" COLLATE BINARY THEN NEW."na""me"
      ELSE NEW."na""me"
    END,
    "full ""name"" it's 100%\?" = CASE
      WHEN NEW."full ""name"" it's 100%\?" IS NOT OLD."full ""name"" it's 100%\?" COLLATE BINARY THEN NEW."full ""name"" it's 100%\?"
      WHEN NEW."na""me" IS NOT OLD."na""me" COLLATE BINARY THEN NEW."na""me"
      ELSE NEW."na""me"
    END
  WHERE "select" = NEW."select";
END;
CREATE TRIGGER "concertina_0016_0001_login_b576d1ae_i"
AFTER INSERT ON "member"
WHEN NEW."login" IS NULL
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_16_1';
  UPDATE "member"
  SET "login" = (lower(email))
  WHERE "id" = NEW."id";
END;
CREATE TRIGGER "concertina_0016_0001_login_b576d1ae_u"
AFTER UPDATE OF "login" ON "member"
WHEN NEW."login" IS NULL
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_16_1';
  UPDATE "member"
  SET "login" = (lower(email))
  WHERE "id" = NEW."id";
END;
CREATE VIEW "crew" AS SELECT "id", "name", "points" FROM "team";
CREATE TRIGGER "concertina_view_crew_i" INSTEAD OF INSERT ON "crew" BEGIN
  INSERT INTO "team" ("id", "name", "points") VALUES (NEW."id", coalesce(NEW."name", 'unnamed'), NEW."points");
END;
CREATE TRIGGER "concertina_view_crew_u" INSTEAD OF UPDATE ON "crew" BEGIN
  UPDATE "team" SET "id" = NEW."id", "name" = NEW."name", "points" = NEW."points" WHERE "id" IS OLD."id";
END;
CREATE TRIGGER "concertina_view_crew_d" INSTEAD OF DELETE ON "crew" BEGIN
  DELETE FROM "team" WHERE "id" IS OLD."id";
END;
CREATE TRIGGER "concertina_0019_0001_cents_35e9c0ce_gi"
AFTER INSERT ON "payment"
WHEN NEW."cents" IS NULL AND (EXISTS (SELECT 1 FROM "payment" WHERE "id" = NEW."id" AND ((round(amount * 100)) IS NULL)))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: payment.cents');
END;
CREATE TRIGGER "concertina_0019_0001_cents_35e9c0ce_gu"
AFTER UPDATE OF "cents", "amount" ON "payment"
WHEN (NEW."cents" IS NULL AND NOT (NEW."amount" IS NOT OLD."amount" COLLATE BINARY)) OR ((NEW."amount" IS NOT OLD."amount" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "payment" WHERE "id" = NEW."id" AND ((round(amount * 100)) IS NULL AND ("cents" IS NULL OR (("cents" IS NOT (round(amount * 100)) COLLATE BINARY)) AND (("amount" IS NOT (cents / 100.0) COLLATE BINARY))))))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: payment.cents');
END;
CREATE TRIGGER "concertina_0019_0001_amount_602ec85a_i"
AFTER INSERT ON "payment"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_19_1' AND NEW."amount" IS NULL AND NOT (NEW."cents" IS NULL);
  UPDATE "payment"
  SET "cents" = (round(amount * 100))
  WHERE "id" = NEW."id"
    AND NEW."amount" IS NULL AND NEW."cents" IS NULL;
  UPDATE "payment"
  SET "cents" = (round(amount * 100))
  WHERE "id" = NEW."id"
    AND NOT (NEW."amount" IS NULL) AND (((("amount" IS NOT (cents / 100.0) COLLATE BINARY)) AND (("cents" IS NOT (round(amount * 100)) COLLATE BINARY) OR ("amount" IS NULL))) OR ("cents" IS NULL));
  UPDATE "payment"
  SET "amount" = (cents / 100.0)
  WHERE "id" = NEW."id"
    AND ((("amount" IS NOT (cents / 100.0) COLLATE BINARY)) AND (("cents" IS NOT (round(amount * 100)) COLLATE BINARY) OR ("amount" IS NULL))) AND "amount" IS NULL;
END;
CREATE TRIGGER "concertina_0019_0001_amount_602ec85a_u"
AFTER UPDATE OF "cents", "amount" ON "payment"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_19_1' AND (NEW."cents" IS NOT OLD."cents" COLLATE BINARY) AND NOT (NEW."amount" IS NOT OLD."amount" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "payment" WHERE "id" = NEW."id" AND (("cents" IS NOT (round(amount * 100)) COLLATE BINARY)));
  UPDATE "payment"
  SET "cents" = (round(amount * 100))
  WHERE "id" = NEW."id"
    AND (NEW."amount" IS NOT OLD."amount" COLLATE BINARY) AND (("amount" IS NOT (cents / 100.0) COLLATE BINARY)) AND (("cents" IS NOT (round(amount * 100)) COLLATE BINARY) OR ("amount" IS NULL));
  UPDATE "payment"
  SET "amount" = (cents / 100.0)
  WHERE "id" = NEW."id"
    AND (("amount" IS NOT (cents / 100.0) COLLATE BINARY)) AND (("cents" IS NOT (round(amount * 100)) COLLATE BINARY) OR ("amount" IS NULL)) AND (NOT (NEW."amount" IS NOT OLD."amount" COLLATE BINARY) OR ("amount" IS NULL));
END;
CREATE TRIGGER "concertina_0019_0003_level_875010dc_i"
AFTER INSERT ON "payment"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_19_3' AND NEW."level" IS NULL AND NOT (NEW."score" IS NULL);
  UPDATE "payment"
  SET "score" = (CASE level WHEN 'high' THEN 75 WHEN 'low' THEN 25 END)
  WHERE "id" = NEW."id"
    AND NOT (NEW."level" IS NULL) AND (((("level" IS NOT (CASE WHEN score >= 50 THEN 'high' WHEN score < 50 THEN 'low' END) COLLATE BINARY)) AND (("score" IS NOT (CASE level WHEN 'high' THEN 75 WHEN 'low' THEN 25 END) COLLATE BINARY) OR ("level" IS NULL))) OR ("score" IS NULL));
  UPDATE "payment"
  SET "level" = (CASE WHEN score >= 50 THEN 'high' WHEN score < 50 THEN 'low' END)
  WHERE "id" = NEW."id"
    AND ((("level" IS NOT (CASE WHEN score >= 50 THEN 'high' WHEN score < 50 THEN 'low' END) COLLATE BINARY)) AND (("score" IS NOT (CASE level WHEN 'high' THEN 75 WHEN 'low' THEN 25 END) COLLATE BINARY) OR ("level" IS NULL))) AND "level" IS NULL;
END;
CREATE TRIGGER "concertina_0019_0003_level_875010dc_u"
AFTER UPDATE OF "score", "level" ON "payment"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_19_3' AND (NEW."score" IS NOT OLD."score" COLLATE BINARY) AND NOT (NEW."level" IS NOT OLD."level" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "payment" WHERE "id" = NEW."id" AND (("score" IS NOT (CASE level WHEN 'high' THEN 75 WHEN 'low' THEN 25 END) COLLATE BINARY)));
  UPDATE "payment"
  SET "score" = (CASE level WHEN 'high' THEN 75 WHEN 'low' THEN 25 END)
  WHERE "id" = NEW."id"
    AND (NEW."level" IS NOT OLD."level" COLLATE BINARY) AND (("level" IS NOT (CASE WHEN score >= 50 THEN 'high' WHEN score < 50 THEN 'low' END) COLLATE BINARY)) AND (("score" IS NOT (CASE level WHEN 'high' THEN 75 WHEN 'low' THEN 25 END) COLLATE BINARY) OR ("level" IS NULL));
  UPDATE "payment"
  SET "level" = (CASE WHEN score >= 50 THEN 'high' WHEN score < 50 THEN 'low' END)
  WHERE "id" = NEW."id"
    AND (("level" IS NOT (CASE WHEN score >= 50 THEN 'high' WHEN score < 50 THEN 'low' END) COLLATE BINARY)) AND (("score" IS NOT (CASE level WHEN 'high' THEN 75 WHEN 'low' THEN 25 END) COLLATE BINARY) OR ("level" IS NULL)) AND (NOT (NEW."level" IS NOT OLD."level" COLLATE BINARY) OR ("level" IS NULL));
END;
CREATE TRIGGER "concertina_0019_0011_full_name_9f423337_gi"
AFTER INSERT ON "person"
WHEN NEW."full_name" IS NULL AND (EXISTS (SELECT 1 FROM "person" WHERE "id" = NEW."id" AND ((first_name || coalesce(' ' || last_name, '')) IS NULL)))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: person.full_name');
END;
CREATE TRIGGER "concertina_0019_0011_full_name_9f423337_gu"
AFTER UPDATE OF "full_name", "first_name", "last_name" ON "person"
WHEN (NEW."full_name" IS NULL AND NOT (NEW."first_name" IS NOT OLD."first_name" COLLATE BINARY OR NEW."last_name" IS NOT OLD."last_name" COLLATE BINARY)) OR ((NEW."first_name" IS NOT OLD."first_name" COLLATE BINARY OR NEW."last_name" IS NOT OLD."last_name" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "person" WHERE "id" = NEW."id" AND ((first_name || coalesce(' ' || last_name, '')) IS NULL AND ("full_name" IS NULL OR (("full_name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY)) AND (("first_name" IS NOT (substr(full_name, 1, instr(full_name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(full_name, instr(full_name || ' ', ' ') + 1), '')) COLLATE BINARY))))))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: person.full_name');
END;
CREATE TRIGGER "concertina_0019_0011_first_name_d30b84d0_i"
AFTER INSERT ON "person"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_19_11' AND NEW."first_name" IS NULL AND NEW."last_name" IS NULL AND NOT (NEW."full_name" IS NULL);
  UPDATE "person"
  SET "full_name" = (first_name || coalesce(' ' || last_name, ''))
  WHERE "id" = NEW."id"
    AND NEW."first_name" IS NULL AND NEW."last_name" IS NULL AND NEW."full_name" IS NULL;
  UPDATE "person"
  SET "full_name" = (first_name || coalesce(' ' || last_name, ''))
  WHERE "id" = NEW."id"
    AND NOT (NEW."first_name" IS NULL AND NEW."last_name" IS NULL) AND (((("first_name" IS NOT (substr(full_name, 1, instr(full_name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(full_name, instr(full_name || ' ', ' ') + 1), '')) COLLATE BINARY)) AND (("full_name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY) OR ("first_name" IS NULL AND "last_name" IS NULL))) OR ("full_name" IS NULL));
  UPDATE "person"
  SET "first_name" = (substr(full_name, 1, instr(full_name || ' ', ' ') - 1)), "last_name" = (nullif(substr(full_name, instr(full_name || ' ', ' ') + 1), ''))
  WHERE "id" = NEW."id"
    AND ((("first_name" IS NOT (substr(full_name, 1, instr(full_name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(full_name, instr(full_name || ' ', ' ') + 1), '')) COLLATE BINARY)) AND (("full_name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY) OR ("first_name" IS NULL AND "last_name" IS NULL))) AND "first_name" IS NULL AND "last_name" IS NULL;
END;
CREATE TRIGGER "concertina_0019_0011_first_name_d30b84d0_u"
AFTER UPDATE OF "full_name", "first_name", "last_name" ON "person"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_19_11' AND (NEW."full_name" IS NOT OLD."full_name" COLLATE BINARY) AND NOT (NEW."first_name" IS NOT OLD."first_name" COLLATE BINARY OR NEW."last_name" IS NOT OLD."last_name" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "person" WHERE "id" = NEW."id" AND (("full_name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY)));
  UPDATE "person"
  SET "first_name" = coalesce("first_name", (substr(full_name, 1, instr(full_name || ' ', ' ') - 1))), "last_name" = coalesce("last_name", (nullif(substr(full_name, instr(full_name || ' ', ' ') + 1), '')))
  WHERE "id" = NEW."id"
    AND OLD."first_name" IS NULL AND OLD."last_name" IS NULL AND NOT (NEW."first_name" IS NULL AND NEW."last_name" IS NULL);
  UPDATE "person"
  SET "full_name" = (first_name || coalesce(' ' || last_name, ''))
  WHERE "id" = NEW."id"
    AND (NEW."first_name" IS NOT OLD."first_name" COLLATE BINARY OR NEW."last_name" IS NOT OLD."last_name" COLLATE BINARY) AND (("first_name" IS NOT (substr(full_name, 1, instr(full_name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(full_name, instr(full_name || ' ', ' ') + 1), '')) COLLATE BINARY)) AND (("full_name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY) OR ("first_name" IS NULL AND "last_name" IS NULL));
  UPDATE "person"
  SET "first_name" = (substr(full_name, 1, instr(full_name || ' ', ' ') - 1)), "last_name" = (nullif(substr(full_name, instr(full_name || ' ', ' ') + 1), ''))
  WHERE "id" = NEW."id"
    AND (("first_name" IS NOT (substr(full_name, 1, instr(full_name || ' ', ' ') - 1)) COLLATE BINARY OR "last_name" IS NOT (nullif(substr(full_name, instr(full_name || ' ', ' ') + 1), '')) COLLATE BINARY)) AND (("full_name" IS NOT (first_name || coalesce(' ' || last_name, '')) COLLATE BINARY) OR ("first_name" IS NULL AND "last_name" IS NULL)) AND (NOT (NEW."first_name" IS NOT OLD."first_name" COLLATE BINARY OR NEW."last_name" IS NOT OLD."last_name" COLLATE BINARY) OR ("first_name" IS NULL AND "last_name" IS NULL));
END;
CREATE TRIGGER "concertina_0019_0013_street_6e8fa174_gi"
AFTER INSERT ON "person"
WHEN NEW."street" IS NULL AND ((NEW."address" IS NULL AND NOT (NEW."street" IS NULL AND NEW."city" IS NULL)) OR EXISTS (SELECT 1 FROM "person" WHERE "id" = NEW."id" AND ((substr(address, 1, instr(address || ', ', ', ') - 1)) IS NULL)))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: person.street');
END;
CREATE TRIGGER "concertina_0019_0013_street_6e8fa174_gu"
AFTER UPDATE OF "street", "city", "address" ON "person"
WHEN (NEW."street" IS NULL AND NOT (NEW."address" IS NOT OLD."address" COLLATE BINARY)) OR ((NEW."address" IS NOT OLD."address" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "person" WHERE "id" = NEW."id" AND ((substr(address, 1, instr(address || ', ', ', ') - 1)) IS NULL AND ("street" IS NULL OR (("street" IS NOT (substr(address, 1, instr(address || ', ', ', ') - 1)) COLLATE BINARY OR "city" IS NOT (nullif(substr(address, instr(address || ', ', ', ') + 2), '')) COLLATE BINARY)) AND (("address" IS NOT (street || coalesce(', ' || city, '')) COLLATE BINARY))))))
BEGIN
  SELECT RAISE(ABORT, 'NOT NULL constraint failed: person.street');
END;
CREATE TRIGGER "concertina_0019_0013_address_fb22a2fa_i"
AFTER INSERT ON "person"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_19_13' AND NEW."address" IS NULL AND NOT (NEW."street" IS NULL AND NEW."city" IS NULL);
  UPDATE "person"
  SET "street" = (substr(address, 1, instr(address || ', ', ', ') - 1)), "city" = (nullif(substr(address, instr(address || ', ', ', ') + 2), ''))
  WHERE "id" = NEW."id"
    AND NEW."address" IS NULL AND NEW."street" IS NULL AND NEW."city" IS NULL;
  UPDATE "person"
  SET "street" = (substr(address, 1, instr(address || ', ', ', ') - 1)), "city" = (nullif(substr(address, instr(address || ', ', ', ') + 2), ''))
  WHERE "id" = NEW."id"
    AND NOT (NEW."address" IS NULL) AND (((("address" IS NOT (street || coalesce(', ' || city, '')) COLLATE BINARY)) AND (("street" IS NOT (substr(address, 1, instr(address || ', ', ', ') - 1)) COLLATE BINARY OR "city" IS NOT (nullif(substr(address, instr(address || ', ', ', ') + 2), '')) COLLATE BINARY) OR ("address" IS NULL))) OR ("street" IS NULL AND "city" IS NULL));
  UPDATE "person"
  SET "address" = (street || coalesce(', ' || city, ''))
  WHERE "id" = NEW."id"
    AND ((("address" IS NOT (street || coalesce(', ' || city, '')) COLLATE BINARY)) AND (("street" IS NOT (substr(address, 1, instr(address || ', ', ', ') - 1)) COLLATE BINARY OR "city" IS NOT (nullif(substr(address, instr(address || ', ', ', ') + 2), '')) COLLATE BINARY) OR ("address" IS NULL))) AND "address" IS NULL;
END;
CREATE TRIGGER "concertina_0019_0013_address_fb22a2fa_u"
AFTER UPDATE OF "street", "city", "address" ON "person"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_19_13' AND (NEW."street" IS NOT OLD."street" COLLATE BINARY OR NEW."city" IS NOT OLD."city" COLLATE BINARY) AND NOT (NEW."address" IS NOT OLD."address" COLLATE BINARY) AND EXISTS (SELECT 1 FROM "person" WHERE "id" = NEW."id" AND (("street" IS NOT (substr(address, 1, instr(address || ', ', ', ') - 1)) COLLATE BINARY OR "city" IS NOT (nullif(substr(address, instr(address || ', ', ', ') + 2), '')) COLLATE BINARY)));
  UPDATE "person"
  SET "street" = (substr(address, 1, instr(address || ', ', ', ') - 1)), "city" = (nullif(substr(address, instr(address || ', ', ', ') + 2), ''))
  WHERE "id" = NEW."id"
    AND (NEW."address" IS NOT OLD."address" COLLATE BINARY) AND (("address" IS NOT (street || coalesce(', ' || city, '')) COLLATE BINARY)) AND (("street" IS NOT (substr(address, 1, instr(address || ', ', ', ') - 1)) COLLATE BINARY OR "city" IS NOT (nullif(substr(address, instr(address || ', ', ', ') + 2), '')) COLLATE BINARY) OR ("address" IS NULL));
  UPDATE "person"
  SET "address" = (street || coalesce(', ' || city, ''))
  WHERE "id" = NEW."id"
    AND (("address" IS NOT (street || coalesce(', ' || city, '')) COLLATE BINARY)) AND (("street" IS NOT (substr(address, 1, instr(address || ', ', ', ') - 1)) COLLATE BINARY OR "city" IS NOT (nullif(substr(address, instr(address || ', ', ', ') + 2), '')) COLLATE BINARY) OR ("address" IS NULL)) AND (NOT (NEW."address" IS NOT OLD."address" COLLATE BINARY) OR ("address" IS NULL));
END;
CREATE TRIGGER "concertina_0024_0001_title_key_cb75be79_i"
AFTER INSERT ON "article"
WHEN NEW."title_key" IS NULL
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_24_1';
  UPDATE "article"
  SET "title_key" = (lower(title))
  WHERE "id" = NEW."id";
END;
CREATE TRIGGER "concertina_0024_0001_title_key_cb75be79_u"
AFTER UPDATE OF "title" ON "article"
WHEN NEW."title_key" IS OLD."title_key" COLLATE BINARY AND (NEW."title" IS NOT OLD."title" COLLATE BINARY)
BEGIN
  UPDATE "article"
  SET "title_key" = (lower(title))
  WHERE "id" = NEW."id";
END;
CREATE TRIGGER "concertina_0024_0004_extras_5ed38594_i"
AFTER INSERT ON "article"
WHEN NEW."extras" IS NULL
BEGIN
  UPDATE "concertina_writes"
  SET writes = writes + 1
  WHERE name = 'concertina_writes_24_4';
  UPDATE "article"
  SET "extras" = (json_object('title', title))
  WHERE "id" = NEW."id";
END;
CREATE TRIGGER "concertina_0024_0004_extras_5ed38594_u"
AFTER UPDATE OF "title" ON "article"
WHEN NEW."extras" IS OLD."extras" COLLATE BINARY AND (NEW."title" IS NOT OLD."title" COLLATE BINARY)
BEGIN
  UPDATE "article"
  SET "extras" = (json_object('title', title))
  WHERE "id" = NEW."id";
END;
CREATE TRIGGER "concertina_0025_0001_guest_address_16df171d_i"
AFTER INSERT ON "guest"
WHEN (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL)
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_25_1' AND (CASE WHEN (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL)
      THEN NOT EXISTS (SELECT 1 FROM "guest_address" WHERE "guest_id" = NEW."id" AND NOT ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY))
      ELSE EXISTS (SELECT 1 FROM "guest_address" WHERE "guest_id" = NEW."id" AND ("street" IS NOT NULL OR "city" IS NOT NULL)) END);
  UPDATE "guest_address"
  SET "street" = NEW."street", "city" = NEW."city"
  WHERE "guest_id" = NEW."id" AND (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
  INSERT INTO "guest_address" ("guest_id", "street", "city")
  SELECT NEW."id", NEW."street", NEW."city"
  WHERE (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM "guest_address" WHERE "guest_id" = NEW."id");
END;
CREATE TRIGGER "concertina_0025_0001_guest_address_16df171d_u"
AFTER UPDATE OF "id", "street", "city" ON "guest"
BEGIN
  UPDATE "guest_address"
  SET "guest_id" = NEW."id"
  WHERE "guest_id" = OLD."id" AND NOT (NEW."id" = OLD."id");
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_25_1' AND (CASE WHEN (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL)
      THEN NOT EXISTS (SELECT 1 FROM "guest_address" WHERE "guest_id" = NEW."id" AND NOT ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY))
      ELSE EXISTS (SELECT 1 FROM "guest_address" WHERE "guest_id" = NEW."id" AND ("street" IS NOT NULL OR "city" IS NOT NULL)) END);
  DELETE FROM "guest_address"
  WHERE "guest_id" = NEW."id" AND NOT (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND ("street" IS NOT NULL OR "city" IS NOT NULL);
  UPDATE "guest_address"
  SET "street" = NEW."street", "city" = NEW."city"
  WHERE "guest_id" = NEW."id" AND (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
  INSERT INTO "guest_address" ("guest_id", "street", "city")
  SELECT NEW."id", NEW."street", NEW."city"
  WHERE (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM "guest_address" WHERE "guest_id" = NEW."id");
END;
CREATE TRIGGER "concertina_0025_0001_guest_address_16df171d_d"
AFTER DELETE ON "guest"
BEGIN
  DELETE FROM "guest_address" WHERE "guest_id" = OLD."id";
END;
CREATE TRIGGER "concertina_0025_0001_guest_address_c9fe5e4b_pi"
AFTER INSERT ON "guest_address"
BEGIN
  UPDATE "guest"
  SET "street" = NEW."street", "city" = NEW."city"
  WHERE "id" = NEW."guest_id" AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
END;
CREATE TRIGGER "concertina_0025_0001_guest_address_c9fe5e4b_pu"
AFTER UPDATE OF "guest_id", "street", "city" ON "guest_address"
BEGIN
  UPDATE "guest"
  SET "street" = NULL, "city" = NULL
  WHERE "id" = OLD."guest_id" AND ("street" IS NOT NULL OR "city" IS NOT NULL) AND NOT (NEW."guest_id" = OLD."guest_id");
  UPDATE "guest"
  SET "street" = NEW."street", "city" = NEW."city"
  WHERE "id" = NEW."guest_id" AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
END;
CREATE TRIGGER "concertina_0025_0001_guest_address_c9fe5e4b_pd"
AFTER DELETE ON "guest_address"
BEGIN
  UPDATE "guest"
  SET "street" = NULL, "city" = NULL
  WHERE "id" = OLD."guest_id" AND ("street" IS NOT NULL OR "city" IS NOT NULL);
END;
CREATE TRIGGER "concertina_0025_0003_vessel_hull_7f37344f_i"
AFTER INSERT ON "vessel"
WHEN (NEW."draught" IS NOT NULL)
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_25_3' AND (CASE WHEN (NEW."draught" IS NOT NULL)
      THEN NOT EXISTS (SELECT 1 FROM "vessel_hull" WHERE "harbour" = NEW."harbour" AND "code" = NEW."code" AND NOT ("draught" IS NOT NEW."draught" COLLATE BINARY))
      ELSE EXISTS (SELECT 1 FROM "vessel_hull" WHERE "harbour" = NEW."harbour" AND "code" = NEW."code" AND ("draught" IS NOT NULL)) END);
  UPDATE "vessel_hull"
  SET "draught" = NEW."draught"
  WHERE "harbour" = NEW."harbour" AND "code" = NEW."code" AND (NEW."draught" IS NOT NULL) AND ("draught" IS NOT NEW."draught" COLLATE BINARY);
  INSERT INTO "vessel_hull" ("harbour", "code", "draught")
  SELECT NEW."harbour", NEW."code", NEW."draught"
  WHERE (NEW."draught" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM "vessel_hull" WHERE "harbour" = NEW."harbour" AND "code" = NEW."code");
END;
CREATE TRIGGER "concertina_0025_0003_vessel_hull_7f37344f_u"
AFTER UPDATE OF "harbour", "code", "draught" ON "vessel"
BEGIN
  UPDATE "vessel_hull"
  SET "harbour" = NEW."harbour", "code" = NEW."code"
  WHERE "harbour" = OLD."harbour" AND "code" = OLD."code" AND NOT (NEW."harbour" = OLD."harbour" AND NEW."code" = OLD."code");
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_25_3' AND (CASE WHEN (NEW."draught" IS NOT NULL)
      THEN NOT EXISTS (SELECT 1 FROM "vessel_hull" WHERE "harbour" = NEW."harbour" AND "code" = NEW."code" AND NOT ("draught" IS NOT NEW."draught" COLLATE BINARY))
      ELSE EXISTS (SELECT 1 FROM "vessel_hull" WHERE "harbour" = NEW."harbour" AND "code" = NEW."code" AND ("draught" IS NOT NULL)) END);
  DELETE FROM "vessel_hull"
  WHERE "harbour" = NEW."harbour" AND "code" = NEW."code" AND NOT (NEW."draught" IS NOT NULL) AND ("draught" IS NOT NULL);
  UPDATE "vessel_hull"
  SET "draught" = NEW."draught"
  WHERE "harbour" = NEW."harbour" AND "code" = NEW."code" AND (NEW."draught" IS NOT NULL) AND ("draught" IS NOT NEW."draught" COLLATE BINARY);
  INSERT INTO "vessel_hull" ("harbour", "code", "draught")
  SELECT NEW."harbour", NEW."code", NEW."draught"
  WHERE (NEW."draught" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM "vessel_hull" WHERE "harbour" = NEW."harbour" AND "code" = NEW."code");
END;
CREATE TRIGGER "concertina_0025_0003_vessel_hull_7f37344f_d"
AFTER DELETE ON "vessel"
BEGIN
  DELETE FROM "vessel_hull" WHERE "harbour" = OLD."harbour" AND "code" = OLD."code";
END;
CREATE TRIGGER "concertina_0025_0003_vessel_hull_0c92478f_pi"
AFTER INSERT ON "vessel_hull"
BEGIN
  UPDATE "vessel"
  SET "draught" = NEW."draught"
  WHERE "harbour" = NEW."harbour" AND "code" = NEW."code" AND ("draught" IS NOT NEW."draught" COLLATE BINARY);
END;
CREATE TRIGGER "concertina_0025_0003_vessel_hull_0c92478f_pu"
AFTER UPDATE OF "harbour", "code", "draught" ON "vessel_hull"
BEGIN
  UPDATE "vessel"
  SET "draught" = NULL
  WHERE "harbour" = OLD."harbour" AND "code" = OLD."code" AND ("draught" IS NOT NULL) AND NOT (NEW."harbour" = OLD."harbour" AND NEW."code" = OLD."code");
  UPDATE "vessel"
  SET "draught" = NEW."draught"
  WHERE "harbour" = NEW."harbour" AND "code" = NEW."code" AND ("draught" IS NOT NEW."draught" COLLATE BINARY);
END;
CREATE TRIGGER "concertina_0025_0003_vessel_hull_0c92478f_pd"
AFTER DELETE ON "vessel_hull"
BEGIN
  UPDATE "vessel"
  SET "draught" = NULL
  WHERE "harbour" = OLD."harbour" AND "code" = OLD."code" AND ("draught" IS NOT NULL);
END;
CREATE TRIGGER "concertina_0032_0001_lodger_address_992c8c45_i"
AFTER INSERT ON "lodger"
BEGIN
  UPDATE "lodger_address"
  SET "street" = NEW."street", "city" = NEW."city"
  WHERE "lodger_id" = NEW."id" AND (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
  INSERT INTO "lodger_address" ("lodger_id", "street", "city")
  SELECT NEW."id", NEW."street", NEW."city"
  WHERE (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM "lodger_address" WHERE "lodger_id" = NEW."id");
  UPDATE "lodger"
  SET ("street", "city") = (SELECT "street", "city" FROM "lodger_address" WHERE "lodger_id" = NEW."id")
  WHERE "id" = NEW."id" AND NOT (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND EXISTS (SELECT 1 FROM "lodger_address" WHERE "lodger_id" = NEW."id" AND ("street" IS NOT NULL OR "city" IS NOT NULL));
END;
CREATE TRIGGER "concertina_0032_0001_lodger_address_992c8c45_u"
AFTER UPDATE OF "id", "street", "city" ON "lodger"
BEGIN
  DELETE FROM "lodger_address"
  WHERE ("lodger_id" = OLD."id" OR "lodger_id" = NEW."id") AND (NEW."street" IS NOT OLD."street" COLLATE BINARY OR NEW."city" IS NOT OLD."city" COLLATE BINARY) AND NOT (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND ("street" IS NOT NULL OR "city" IS NOT NULL);
  UPDATE "lodger_address"
  SET "lodger_id" = NEW."id", "street" = CASE WHEN NEW."street" IS NOT OLD."street" COLLATE BINARY THEN NEW."street" ELSE "street" END, "city" = CASE WHEN NEW."city" IS NOT OLD."city" COLLATE BINARY THEN NEW."city" ELSE "city" END
  WHERE "lodger_id" = OLD."id" AND NOT (NEW."id" = OLD."id");
  UPDATE "lodger_address"
  SET "street" = CASE WHEN NEW."street" IS NOT OLD."street" COLLATE BINARY THEN NEW."street" ELSE "street" END, "city" = CASE WHEN NEW."city" IS NOT OLD."city" COLLATE BINARY THEN NEW."city" ELSE "city" END
  WHERE "lodger_id" = NEW."id" AND (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND (NEW."street" IS NOT OLD."street" COLLATE BINARY OR NEW."city" IS NOT OLD."city" COLLATE BINARY) AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
  INSERT INTO "lodger_address" ("lodger_id", "street", "city")
  SELECT NEW."id", NEW."street", NEW."city"
  WHERE (NEW."street" IS NOT NULL OR NEW."city" IS NOT NULL) AND ((NEW."street" IS NOT OLD."street" COLLATE BINARY OR NEW."city" IS NOT OLD."city" COLLATE BINARY) OR NOT (NEW."id" = OLD."id")) AND NOT EXISTS (SELECT 1 FROM "lodger_address" WHERE "lodger_id" = NEW."id");
END;
CREATE TRIGGER "concertina_0032_0001_lodger_address_992c8c45_d"
AFTER DELETE ON "lodger"
BEGIN
  DELETE FROM "lodger_address" WHERE "lodger_id" = OLD."id";
END;
CREATE TRIGGER "concertina_0032_0001_lodger_address_e05a37b4_pi"
AFTER INSERT ON "lodger_address"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_32_1' AND EXISTS (SELECT 1 FROM "lodger" WHERE "id" = NEW."lodger_id" AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY));
  UPDATE "lodger"
  SET "street" = NEW."street", "city" = NEW."city"
  WHERE "id" = NEW."lodger_id" AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
END;
CREATE TRIGGER "concertina_0032_0001_lodger_address_e05a37b4_pu"
AFTER UPDATE OF "lodger_id", "street", "city" ON "lodger_address"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_32_1' AND EXISTS (SELECT 1 FROM "lodger" WHERE "id" = NEW."lodger_id" AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY) AND (NEW."street" IS NOT OLD."street" COLLATE BINARY OR NEW."city" IS NOT OLD."city" COLLATE BINARY OR NOT (NEW."lodger_id" = OLD."lodger_id")));
  UPDATE "lodger"
  SET "street" = NULL, "city" = NULL
  WHERE "id" = OLD."lodger_id" AND ("street" IS NOT NULL OR "city" IS NOT NULL) AND NOT (NEW."lodger_id" = OLD."lodger_id");
  UPDATE "lodger"
  SET "street" = NEW."street", "city" = NEW."city"
  WHERE "id" = NEW."lodger_id" AND ("street" IS NOT NEW."street" COLLATE BINARY OR "city" IS NOT NEW."city" COLLATE BINARY);
END;
CREATE TRIGGER "concertina_0032_0001_lodger_address_e05a37b4_pd"
AFTER DELETE ON "lodger_address"
BEGIN
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_32_1' AND EXISTS (SELECT 1 FROM "lodger" WHERE "id" = OLD."lodger_id" AND ("street" IS NOT NULL OR "city" IS NOT NULL));
  UPDATE "lodger"
  SET "street" = NULL, "city" = NULL
  WHERE "id" = OLD."lodger_id" AND ("street" IS NOT NULL OR "city" IS NOT NULL);
END;
CREATE TRIGGER "concertina_0035_0001_patron_town_d2e8b786_i"
AFTER INSERT ON "patron"
WHEN NEW."town_id" IS NOT NULL OR (NEW."town" IS NOT NULL)
BEGIN
  INSERT INTO "patron_town" ("town")
  SELECT NEW."town"
  WHERE NEW."town_id" IS NULL AND (NEW."town" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM "patron_town" WHERE "town" = NEW."town" COLLATE BINARY);
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_35_1' AND NEW."town_id" IS NULL AND NEW."town_id" IS NOT (SELECT "id" FROM "patron_town" WHERE "town" = NEW."town" COLLATE BINARY);
  UPDATE "patron"
  SET "town_id" = (SELECT "id" FROM "patron_town" WHERE "town" = NEW."town" COLLATE BINARY)
  WHERE "id" = NEW."id" AND NEW."town_id" IS NULL AND "town_id" IS NOT (SELECT "id" FROM "patron_town" WHERE "town" = NEW."town" COLLATE BINARY);
  UPDATE "patron"
  SET ("town") = (SELECT "town" FROM "patron_town" WHERE "id" = NEW."town_id")
  WHERE "id" = NEW."id" AND NEW."town_id" IS NOT NULL AND ("town" IS NOT (SELECT "town" FROM "patron_town" WHERE "id" = NEW."town_id") COLLATE BINARY);
END;
CREATE TRIGGER "concertina_0035_0001_patron_town_d2e8b786_u"
AFTER UPDATE ON "patron"
WHEN NOT (NEW."town_id" IS OLD."town_id") OR (NEW."town" IS NOT OLD."town" COLLATE BINARY) OR (NEW."town_id" IS NULL) = (NEW."town" IS NOT NULL)
BEGIN
  INSERT INTO "patron_town" ("town")
  SELECT NEW."town"
  WHERE NEW."town_id" IS OLD."town_id" AND ((NEW."town" IS NOT OLD."town" COLLATE BINARY) OR (NEW."town_id" IS NULL AND (NEW."town" IS NOT NULL))) AND (NEW."town" IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM "patron_town" WHERE "town" = NEW."town" COLLATE BINARY);
  UPDATE "concertina_writes"
    SET writes = writes + 1
    WHERE name = 'concertina_writes_35_1' AND NEW."town_id" IS OLD."town_id" AND (NEW."town" IS NOT OLD."town" COLLATE BINARY) AND NEW."town_id" IS NOT (SELECT "id" FROM "patron_town" WHERE "town" = NEW."town" COLLATE BINARY);
  UPDATE "patron"
  SET "town_id" = (SELECT "id" FROM "patron_town" WHERE "town" = NEW."town" COLLATE BINARY)
  WHERE "id" = NEW."id" AND NEW."town_id" IS OLD."town_id" AND ((NEW."town" IS NOT OLD."town" COLLATE BINARY) OR (NEW."town_id" IS NULL AND (NEW."town" IS NOT NULL))) AND "town_id" IS NOT (SELECT "id" FROM "patron_town" WHERE "town" = NEW."town" COLLATE BINARY);
  UPDATE "patron"
  SET ("town") = (SELECT "town" FROM "patron_town" WHERE "id" = NEW."town_id")
  WHERE "id" = NEW."id" AND (NOT (NEW."town_id" IS OLD."town_id") OR (NOT (NEW."town" IS NOT OLD."town" COLLATE BINARY) AND NEW."town_id" IS NOT NULL AND NOT (NEW."town" IS NOT NULL))) AND ("town" IS NOT (SELECT "town" FROM "patron_town" WHERE "id" = NEW."town_id") COLLATE BINARY);
END;
CREATE TRIGGER "concertina_0035_0001_patron_town_85324071_p"
AFTER UPDATE OF "town" ON "patron_town"
WHEN NEW."town" IS NOT OLD."town" COLLATE BINARY
BEGIN
  UPDATE "patron"
  SET "town" = NEW."town"
  WHERE "town_id" = NEW."id" AND ("town" IS NOT NEW."town" COLLATE BINARY);
END;
