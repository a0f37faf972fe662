/** One service for each driving port, made with {@code new} and a few collaborators. */
package daybook.application.service;
