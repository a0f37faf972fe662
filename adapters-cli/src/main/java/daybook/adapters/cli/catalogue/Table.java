package daybook.adapters.cli.catalogue;

import daybook.adapters.cli.terminal.Console;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/** Rows of cells under headings, each cell wrapped within its column so that no line is wider than allowed. */
final class Table {

    private static final String GAP = "  ";

    /** A row of more lines than this has a blank line below it. */
    private static final int TALL = 2;

    private final int columns;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... headings) {
        columns = headings.length;
        rows.add(List.of(headings));
    }

    /** A line of its own above the rows that follow. */
    Table group(String title) {
        rows.add(List.of(title));
        return this;
    }

    /** One more row, a cell for each heading; a line end within a cell is kept. */
    Table row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException("a row has a cell for each heading");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** Puts it on a console, at the console's width. A single word wider than its column is left whole. */
    void show(Console console) {
        int[] widths = widths(console.width());
        int height = 0;
        for (List<String> row : rows) {
            boolean group = row.size() < columns;
            List<String> lines = group ? row : lines(row, widths);
            if (group || height > TALL) {
                console.out().line("");
            }
            boolean stands = group || row == rows.get(0);
            lines.forEach(it -> console.out().line(stands ? console.ink().heading(it) : it));
            height = stands ? 0 : lines.size();
        }
    }

    private int[] widths(int width) {
        int[] widths = new int[columns];
        int[] least = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns && row.size() == columns; i++) {
                widths[i] = Math.max(widths[i], longest(row.get(i).split("\n")));
                least[i] = Math.max(least[i], longest(row.get(i).split("[ \n]")));
            }
        }
        int spare = width - GAP.length() * (columns - 1) - Arrays.stream(widths).sum();
        while (spare < 0) {
            int widest = widestAbove(least, widths);
            if (widest < 0) {
                return widths;
            }
            widths[widest]--;
            spare++;
        }
        return widths;
    }

    private static int widestAbove(int[] least, int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private static int longest(String[] parts) {
        return Arrays.stream(parts).mapToInt(String::length).max().orElse(0);
    }

    private static List<String> lines(List<String> row, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(wrapped(row.get(i), widths[i]));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringJoiner joined = new StringJoiner(GAP);
            for (int i = 0; i < widths.length; i++) {
                String text = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                joined.add(text + " ".repeat(Math.max(0, widths[i] - text.length())));
            }
            lines.add(joined.toString().stripTrailing());
        }
        return lines;
    }

    private static List<String> wrapped(String cell, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : cell.split("\n")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.length() == 0 ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
