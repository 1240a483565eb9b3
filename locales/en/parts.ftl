# The page that shows every part of the interface.

parts-title = Parts of the interface
parts-name = Fatima Zahra El Alaoui
parts-line = Put the petition mechanism to use by civil society
parts-hint = Two letters are enough
parts-problem = This is not a number
parts-shares = Present: 24 women, 21 men, 2 not stated
parts-long = Those taking part in this workshop, after a long exchange on participatory democracy in the commune, recommend that minutes and decisions be published within a reasonable time and in a form that everybody can read, people with disabilities included
parts-date-problem = Not a date: write day/month/year, such as { $example }
