package daybook.domain.history.identity;

import java.util.List;
import java.util.Random;

/**
 * Names that go together, the commonest first, in about the mixture of England and Wales. Written for the tests alone: many
 * are not in the tables of production, and some spellings of the tables are not here.
 */
enum Community {
    BRITISH(
            66,
            "Oliver George Harry Noah Jack Leo Arthur Oscar Charlie Muhammad Theodore Freddie Henry Archie Alfie Joshua"
                    + " Thomas William James Jacob Max Isaac Lucas Ethan Finley Logan Edward Joseph Alexander Samuel Mason"
                    + " Harrison Daniel Benjamin Adam Sebastian Toby Dylan Riley Reuben Jude Zachary Rory Louie Ronnie"
                    + " Tommy Bobby Stanley Frankie Jaxon Elliot Ellis Kian Brodie Jenson Carter Blake Spencer Rowan"
                    + " Felix Hugo Rupert Tristan Fergus Declan Corey Kyle Jordan Bailey Leon Marcus Dominic Elis Macsen"
                    + " Osian Gethin Tomos Iestyn Kayden Jayden Hayden Aiden Tyler Callum Cameron Connor Lewis Nathan",
            "Olivia Amelia Isla Ava Emily Lily Mia Sophie Isabella Grace Poppy Ella Evie Charlotte Jessica Sophia Freya"
                    + " Daisy Alice Florence Ruby Sienna Phoebe Isabelle Ellie Chloe Elsie Matilda Rosie Willow Evelyn"
                    + " Millie Harper Eva Maya Maisie Scarlett Lola Imogen Elizabeth Eleanor Lucy Holly Megan Ivy Erin"
                    + " Abigail Hannah Anna Katie Caitlin Leah Amy Molly Zara Sarah Lacey Summer Bethany Rebecca Lauren"
                    + " Nicole Amber Skye Lexi Alexandra Harriet Victoria Madison Paige Zoe Keira Niamh Orla Tegan Ffion"
                    + " Seren Cerys Nia Martha Gabriella Beatrice Penelope Darcey Thea Robyn Francesca Heidi Aurora Nancy"
                    + " Gwen Mali Efa Cadi Tabitha Jemima Connie Faith Hope Tia Ebony Jodie Courtney Shannon Kayleigh",
            "Smith Jones Williams Taylor Brown Davies Evans Wilson Thomas Roberts Johnson Walker Wright Robinson"
                    + " Thompson White Hughes Edwards Green Hall Wood Lewis Martin Jackson Clarke Harris Turner Hill"
                    + " Cooper Ward Moore Morris Watson Harrison Morgan King Baker Phillips Allen James Scott Mitchell"
                    + " Anderson Parker Bennett Cook Bell Shaw Richardson Carter Collins Griffiths Price Marshall Simpson"
                    + " Stevens Gray Murphy Murray Reynolds Pearson Stewart Rees McDonald McKenzie O'Connor O'Brien O'Neill"
                    + " Byrne Pritchard Llewellyn Vaughan Bevan Rowlands Prosser Beynon"),
    MUSLIM(
            14,
            "Mohammed Muhammad Ibrahim Yusuf Ali Ahmed Hassan Hussain Omar Abdullah Adam Hamza Zain Bilal Mustafa Ismail"
                    + " Musa Ayaan Khalid Tariq Imran Rayyan Haris Danyal Zakariya Suleman Umar Usman Saad Faisal Junaid"
                    + " Adnan Kamran Shayan Rehan Taha Anas Luqman Shahid Nabil Abdirahman Liban",
            "Fatima Aisha Maryam Zainab Khadija Hafsa Safa Amina Inaya Sumaya Noor Yasmin Halima Iqra Ayesha Zahra Sana"
                    + " Hira Aleena Laiba Rabia Mahnoor Anisa Nadia Samira Tahira Bushra Sadia Farah Layla Hana Iman Aaliyah"
                    + " Malaika Eshal Minahil Ruqayyah Ifrah Hodan",
            "Khan Ahmed Hussain Ali Begum Miah Uddin Rahman Islam Iqbal Akhtar Mahmood Malik Shah Chowdhury Mohammed"
                    + " Hassan Mirza Sheikh Qureshi Aslam Abdi Ibrahim Omar Osman Bibi Butt Raja Mughal Javed Rashid Bashir"
                    + " Sultana Hoque Kabir Nawaz Yasin Warsame Farah Jama Mahamud Al-Hassan El-Sayed Rehmani Siddiqui"),
    INDIAN(
            6,
            "Arjun Aarav Rohan Aryan Harpreet Gurpreet Jaspreet Krish Dev Kiran Vihaan Ishaan Nikhil Jai Karan Amar"
                    + " Rajveer Armaan Sahib Manveer",
            "Simran Jasmine Anika Priya Diya Ananya Kiran Harleen Manpreet Navneet Jasleen Aanya Riya Meera Avani Prabhjot"
                    + " Saanvi Kavya Tanvi Isha",
            "Singh Kaur Patel Sharma Gill Dhillon Sandhu Sidhu Bains Mann Shah Desai Mistry Chauhan Rai Virdee Sohal"
                    + " Atwal Joshi Mehta Parmar Solanki Nair Reddy"),
    AFRICAN(
            7,
            "Emmanuel Kwame Tobi Kofi Joel Elijah Daniel David Michael Samuel Joshua Nathaniel Malachi Tyrell Jerome"
                    + " Chidi Ayomide Oluwaseun Kwabena Ebenezer",
            "Adaeze Blessing Precious Ngozi Abena Amara Grace Faith Esther Deborah Temitope Ayomide Chioma Akosua Ama"
                    + " Naomi Tiana Shanice Zuri Imani",
            "Adeyemi Okafor Mensah Osei Owusu Boateng Eze Williams Brown Campbell Johnson Adebayo Afolabi Asante Appiah"
                    + " Okonkwo Balogun Francis Charles Clarke Kamara Sesay Mukasa Ndlovu Moyo"),
    EASTERN_EUROPEAN(
            5,
            "Jakub Kacper Filip Szymon Jan Antoni Mateusz Michał Wojciech Łukasz Bartosz Oskar Andrei Ștefan Ionuț David"
                    + " Matei Dominik Piotr Paweł",
            "Zuzanna Oliwia Maja Zofia Lena Julia Hanna Nikola Alicja Natalia Andreea Ioana Elena Maria Kinga Wiktoria"
                    + " Aleksandra Gabriela Milena Bianca",
            "Nowak Kowalski Wiśniewski Wójcik Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Popescu Popa"
                    + " Ionescu Dumitru Stoica Munteanu Kowalczyk Mazur Krawczyk Kaczmarek Petrov Ivanova Horváth"),
    OTHER(
            2,
            "Wei Jun Ming Hao Minh Diego Mateo João Tiago Rafael Yiannis Emre Kerem Siddharth Tenzin",
            "Mei Ling Xin Yan Linh Lucía Sofía Inês Beatriz Elif Zeynep Ayşe Nur Yuki Hana",
            "Wong Chan Nguyen Tran Chen Wang Li Zhang Lam Ho Silva Santos García Fernández Costa Pereira Yılmaz Demir"
                    + " Öztürk Papadopoulos");

    private static final int TEN_THOUSAND = 10_000;
    private static final List<String> FIRST_HALVES = List.of(
            "Ash Black Brad Bram Brock Brough Bur Clay Crom Dal Den Ell Fair Farn Green Hal Hart Hather Hol Hors Kirk Lang"
                    .concat(
                            " Lind Long Marl Mid Nor Oak Pem Rad Red Rod Row Sand Shel Stan Stock Thorn Til Wad Wal Wat")
                    .concat(" West Whit Win Wood Wor Yar")
                    .split(" "));
    private static final List<String> SECOND_HALVES = List.of(
            "bourne bridge brook bury by combe croft dale den don field ford ham head hurst land ley low man mere more"
                    .concat(" ridge shaw stead stone ston thorpe ton wick well wood worth")
                    .split(" "));

    private final int share;
    private final List<String> boys;
    private final List<String> girls;
    private final List<String> families;

    Community(int share, String boys, String girls, String families) {
        this.share = share;
        this.boys = List.of(boys.split(" "));
        this.girls = List.of(girls.split(" "));
        this.families = List.of(families.split(" "));
    }

    static Community any(Random random) {
        int dice = random.nextInt(100);
        for (Community community : values()) {
            dice -= community.share;
            if (dice < 0) {
                return community;
            }
        }
        return BRITISH;
    }

    String given(boolean boy, Random random) {
        return commonFirst(boy ? boys : girls, random);
    }

    /** From the list, or for two in three of the largest community and one in four of others one of a long tail. */
    String family(Random random) {
        if (this == BRITISH && random.nextInt(3) > 0) {
            return tail(random);
        }
        boolean rare = this != BRITISH && random.nextInt(4) == 0;
        String family = commonFirst(families, random);
        return rare ? family.charAt(0) + SECOND_HALVES.get(random.nextInt(SECOND_HALVES.size())) + "a" : family;
    }

    private static String tail(Random random) {
        return FIRST_HALVES.get(random.nextInt(FIRST_HALVES.size()))
                + SECOND_HALVES.get(random.nextInt(SECOND_HALVES.size()));
    }

    private static String commonFirst(List<String> names, Random random) {
        double skewed = Math.pow(random.nextInt(TEN_THOUSAND) / (double) TEN_THOUSAND, 1.7);
        return names.get((int) (skewed * names.size()));
    }
}
