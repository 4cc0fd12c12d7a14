/** What only real processes, real servers and real limits can show. */
package io.concertina.runtime.process;
