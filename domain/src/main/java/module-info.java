/** The rules of a force's record of shared intimate images among children, on {@code java.base} alone. */
module daybook.domain {}
