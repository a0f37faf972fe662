/** What can be asked of Daybook: one verb each, with requests of plain values whose shape is the wire format's. */
package daybook.application.port.in;
