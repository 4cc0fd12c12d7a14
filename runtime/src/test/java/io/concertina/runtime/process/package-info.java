/** What only real servers with real limits can show. */
package io.concertina.runtime.process;
