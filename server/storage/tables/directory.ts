/** Tables of the company's directory. */
export interface DirectoryTables {
  /** To which groups a person belongs, as it was last brought in. */
  group_members: {
    tenant_id: string;
    person_hash: string;
    group_name: string;
  };
}
