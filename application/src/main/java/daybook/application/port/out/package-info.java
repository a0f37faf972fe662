/** What Daybook asks of the world: one interface for each thing an office keeps or answers. */
package daybook.application.port.out;
