"""Sample homes whose rosters show what the engine reaches: rules, weights, people and bounds."""
