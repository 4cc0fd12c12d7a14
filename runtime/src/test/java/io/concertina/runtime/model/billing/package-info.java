/** Models of another database than those of all other packages. */
@MigrationGroup("billing")
package io.concertina.runtime.model.billing;

import io.concertina.MigrationGroup;
