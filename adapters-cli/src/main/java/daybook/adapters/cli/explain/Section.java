package daybook.adapters.cli.explain;

import java.util.List;

/**
 * A part of an account.
 *
 * @param heading what it is about
 * @param paragraphs what it says
 * @param items a list below that; often empty
 */
record Section(String heading, List<String> paragraphs, List<String> items) {

    Section {
        paragraphs = List.copyOf(paragraphs);
        items = List.copyOf(items);
    }
}
